package cn.dangchang.inspection.web;

import cn.dangchang.inspection.JointVisits.Department;
import cn.dangchang.inspection.JointVisits.Officer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Another department as the plan's form writes it: its officers one a line, the certificate behind the name. */
public record DepartmentLine(String name, String officers) {
    private static final int MOST = 4;

    private static DepartmentLine of(Department department) {
        return new DepartmentLine(department.name(),
                department.officers().stream().map(each -> each.name() + " " + each.certificate()).collect(Collectors.joining("\n")));
    }

    /** @return as many lines as the form has, the empty ones behind. */
    static List<DepartmentLine> of(List<Department> departments) {
        var all = new ArrayList<>(departments.stream().map(DepartmentLine::of).toList());
        while (all.size() < MOST) {
            all.add(new DepartmentLine(null, null));
        }
        return all;
    }

    static List<Department> read(Typed typed) {
        var all = new ArrayList<Department>();
        for (int at = 1; at <= MOST; at++) {
            var name = typed.text("department-" + at);
            var officers = typed.text("department-" + at + ".officers");
            if (name != null || officers != null) {
                all.add(new Department(name, officers(officers)));
            }
        }
        return all;
    }

    private static List<Officer> officers(String text) {
        return (text == null ? "" : text).lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> line.split("[\\s,，、]+", 2))
                .map(cells -> new Officer(cells[0], cells.length > 1 ? cells[1].strip() : "")).toList();
    }
}
