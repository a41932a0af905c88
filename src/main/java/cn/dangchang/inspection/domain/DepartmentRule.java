package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.JointVisits.Department;
import cn.dangchang.inspection.JointVisits.Officer;
import java.util.Collection;
import java.util.List;

/** What holds of every department that comes along: named once, with two officers of its own. */
final class DepartmentRule {
    private DepartmentRule() {}

    /** @param ours certificates of our own officers. */
    static void check(List<Department> departments, Collection<String> ours) {
        for (int at = 0; at < departments.size(); at++) {
            check(departments.get(at), "department-" + (at + 1), ours);
            var name = departments.get(at).name();
            InspectionGround.DEPARTMENT_TWICE.refuseAtIf(departments.stream().limit(at).anyMatch(each -> each.name().equals(name)),
                    "department-" + (at + 1), name);
        }
    }

    private static void check(Department department, String field, Collection<String> ours) {
        InspectionGround.DEPARTMENT_WITHOUT_NAME.refuseAtIf(blank(department.name()), field);
        var certificates = department.officers().stream().filter(each -> !blank(each.name())).map(Officer::certificate)
                .filter(each -> !blank(each)).distinct().toList();
        InspectionGround.DEPARTMENT_NEEDS_TWO_OFFICERS.refuseAtIf(certificates.size() < 2 || certificates.size() < department.officers().size(),
                field + ".officers", department.name());
        certificates.stream().filter(ours::contains).findFirst().ifPresent(each -> {
            throw InspectionGround.DEPARTMENT_OFFICER_IS_OURS.refusalAt(field + ".officers", each);
        });
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
