package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.JointVisits.Department;
import cn.dangchang.inspection.JointVisits.Officer;
import cn.dangchang.shared.MatterNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Another department that comes along on a joint visit. */
@Entity
@Table(schema = "inspection", name = "joint_department")
class JointDepartment {
    @Id
    private UUID id = UUID.randomUUID();
    private String visit;
    private int position;
    private String name;
    private List<String> officers;
    private List<String> certificates;

    protected JointDepartment() {}

    JointDepartment(MatterNumber visit, int position, Department department) {
        this.visit = visit.value();
        this.position = position;
        this.name = department.name();
        this.officers = department.officers().stream().map(Officer::name).toList();
        this.certificates = department.officers().stream().map(Officer::certificate).toList();
    }

    UUID id() {
        return id;
    }

    boolean of(MatterNumber number) {
        return visit.equals(number.value());
    }

    Department department() {
        return new Department(name, IntStream.range(0, officers.size()).mapToObj(at -> new Officer(officers.get(at), certificates.get(at))).toList());
    }
}
