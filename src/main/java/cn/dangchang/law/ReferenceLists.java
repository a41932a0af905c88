package cn.dangchang.law;

import java.util.List;

/** The fixed lists of the house, in their official order. */
public interface ReferenceLists {
    /** The 19 inspection items. */
    List<Entry> inspectionItems();

    /** The ten content categories and 其他. */
    List<Entry> contentCategories();

    List<Entry> sectors();

    /** Forms of inspection (检查形式). */
    List<Entry> inspectionForms();

    /** Means of inspection. */
    List<Entry> methods();

    /** Criteria of major hazards (判定标准) for a sector. */
    List<Entry> hazardCriteria(String sector);

    /** Classes of enterprises for a second look. */
    List<Entry> secondLookClasses();

    /** What everybody undertakes who is sent out (工作纪律确认书, R-186 … R-193). */
    List<Entry> disciplineClauses();

    /** Circumstances that lighten a penalty (行政处罚法 32); the detail is the article as printed. */
    List<Entry> mitigating();

    /** Circumstances that make it heavier. */
    List<Entry> aggravating();

    /** Reasons for which nobody is punished, or need not be (行政处罚法 33). */
    List<Entry> sparing();

    /** Into what a range is divided where the agency has set no steps of its own; the detail says when a step applies. */
    List<Entry> discretionSteps();

    /** What a case may be marked as, to be counted: four measures, kinds of unlawful business, double investigation; the detail is the group. */
    List<Entry> caseMarks();

    /** @param mandatory cannot be left out of a visit. */
    record Entry(String code, String name, String detail, boolean mandatory, boolean verified) {}
}
