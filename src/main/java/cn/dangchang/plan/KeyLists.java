package cn.dangchang.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Lists of key enterprises (《突出问题清单》《企业清单》, R-029), kept by coordinators and planners. */
public interface KeyLists {
    List<KeyList> all();

    KeyList find(UUID id);

    /**
     * Enters a list as it was typed or pasted: one enterprise a line by name or credit code, optionally behind a number and before a
     * remark, with a tab or bars between. A line that fits nothing refuses the whole, and says which lines.
     */
    UUID paste(String name, Kind kind, String source, String text);

    /** Enters a list from the register: every site that fits what is given; blank fits all. */
    UUID gather(String name, Kind kind, String source, Filter filter);

    enum Kind { PROBLEMS, ENTERPRISES, OTHER }

    record Filter(String sector, String town, String riskLevel, String size) {}

    record KeyList(UUID id, String name, Kind kind, String source, Instant enteredAt, List<Entry> entries) {}

    /** @param position number on the list; several sites of one enterprise share it. */
    record Entry(int position, UUID site, UUID enterprise, String name, String siteName, String sector, String town, String remark) {}
}
