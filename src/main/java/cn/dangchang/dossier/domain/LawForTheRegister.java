package cn.dangchang.dossier.domain;

import cn.dangchang.law.ReferenceLists;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.registry.RegistryReferences;
import cn.dangchang.shared.AgencyId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers what the register asks of the law, since neither knows the other. */
@Component
class LawForTheRegister implements RegistryReferences {
    private final ReferenceLists lists;
    private final RuleSettings settings;

    LawForTheRegister(ReferenceLists lists, RuleSettings settings) {
        this.lists = lists;
        this.settings = settings;
    }

    @Override
    public Map<String, String> sectors() {
        var sectors = new LinkedHashMap<String, String>();
        lists.sectors().forEach(each -> sectors.put(each.code(), each.name()));
        return sectors;
    }

    @Override
    public String setting(String key, AgencyId agency, LocalDate day) {
        return settings.of(key, agency, day).value();
    }
}
