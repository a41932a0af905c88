package cn.dangchang.inspection;

import cn.dangchang.shared.MatterNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Joint visits (联合检查, R-026): other departments come with their own officers and issue their own documents. The visit stays one visit of
 * one agency and counts once, whatever the number of departments.
 */
public interface JointVisits {
    /**
     * Says which departments come along; open while the plan is being drafted.
     *
     * @throws cn.dangchang.shared.Refusal {@link InspectionGround#NOT_A_JOINT_VISIT}, {@link InspectionGround#DEPARTMENT_NEEDS_TWO_OFFICERS},
     *     {@link InspectionGround#DEPARTMENT_TWICE}, {@link InspectionGround#DEPARTMENT_OFFICER_IS_OURS}
     */
    void invite(MatterNumber visit, List<Department> departments);

    List<Invited> of(MatterNumber visit);

    /** @return the departments of the campaign on which the visit rests, for those who plan it; none without one. */
    List<Department> proposed(MatterNumber visit);

    /** Registers what a department issued in its own name; done by an officer of the visit once it is on site. */
    UUID register(MatterNumber visit, UUID department, Paper paper);

    record Department(String name, List<Officer> officers) {}

    record Officer(String name, String certificate) {}

    /** @param number of the document; @param file its copy, or null. */
    record Paper(String title, String number, UUID file) {}

    record Invited(UUID id, Department department, List<Registered> papers) {}

    record Registered(Paper paper, Instant at) {}
}
