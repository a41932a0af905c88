package cn.dangchang.plan.web;

import cn.dangchang.plan.CampaignCrew.Department;
import java.util.stream.Collectors;

/** A department with its officers as the form writes them, one a line. */
public record CampaignDepartmentLine(String name, String officers) {
    static CampaignDepartmentLine of(Department department) {
        return new CampaignDepartmentLine(department.name(),
                department.officers().stream().map(each -> each.name() + " " + each.certificate()).collect(Collectors.joining("\n")));
    }
}
