package cn.dangchang.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Inspection standards by sector, for officers and for experts; old versions stay readable. */
public interface Checklists {
    /** @return the list in force on that day. @param audience officer or expert. */
    Optional<Checklist> current(String sector, Audience audience, LocalDate day);

    Optional<Checklist> find(String id);

    /** @return items of the lists in force on the day whose requirement or basis matches, best first; a query of two hanzi is enough. */
    List<Found> search(String query, LocalDate day, int limit);

    /** An item and the list that it stands in. */
    record Found(String checklist, Item item) {}

    enum Audience { OFFICER, EXPERT }

    /** @param id unique per version, such as {@code dust-officer-1}. */
    record Checklist(String id, String sector, Audience audience, String name, int version, List<Item> items) {}

    /**
     * @param category code of the content category, @param inspectionItem 1–19, @param criterion hazard criterion or null.
     */
    record Item(String code, String category, int inspectionItem, String requirement, List<String> legalBases, List<String> standardBases,
                boolean verified, String criterion) {}
}
