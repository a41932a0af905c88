package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentContent;
import cn.dangchang.documents.DocumentKind;
import java.time.LocalDate;
import java.util.Set;

/** The form of a kind of document. */
interface DocumentForm<C extends DocumentContent> {
    Set<DocumentKind> kinds();

    Class<C> content();

    default boolean landscape() {
        return false;
    }

    /** @param number as printed, or null for kinds without one. */
    void compose(C content, Composition paper, String number, LocalDate on);
}
