package cn.dangchang.dossier.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The tabs of a matter's page, in their order. */
public enum CaseTab {
    FACTS, PROCESS, FINDINGS, CLOCKS, DOCUMENTS, EVIDENCE, TIMELINE, LINKED;

    /** @return the word in the address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CaseTab> ofKey(String key) {
        return Arrays.stream(values()).filter(tab -> tab.key().equals(key)).findFirst();
    }
}
