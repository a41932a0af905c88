package cn.dangchang.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a campaign is: its ground, its time, and what is looked at.
 *
 * @param basis document on which it rests and {@code basisNumber} its number
 * @param from first and {@code to} last day; both count
 * @param groupLeaderReviews whether the group leader reviews site plans before the leader approves them
 * @param sectors codes of sectors, {@code forms} of forms of inspection, {@code categories} of contents
 * @param leadDepartments the department that leads and reports for a sector, by the sector's code
 */
public record CampaignPlan(String name, String basis, String basisNumber, LocalDate from, LocalDate to, boolean groupLeaderReviews,
                           List<String> sectors, List<String> forms, List<String> categories, Map<String, String> leadDepartments,
                           List<Phase> phases) {
    /** 镇街互查; its groups are led by the district. */
    public static final String CROSS_AREA = "cross-area";
    /** 联合检查; of two departments or more. */
    public static final String JOINT = "joint";

    public CampaignPlan {
        sectors = List.copyOf(sectors);
        forms = List.copyOf(forms);
        categories = List.copyOf(categories);
        leadDepartments = Map.copyOf(leadDepartments);
        phases = List.copyOf(phases);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean is(String form) {
        return forms.contains(form);
    }

    /** 动员部署, 集中推进, 总结提高 … from first to last day. */
    public record Phase(String name, LocalDate from, LocalDate to) {}
}
