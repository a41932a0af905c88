package cn.dangchang.inspection.domain;

import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.JointVisits;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.plan.Campaigns;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the other departments of joint visits and what they issued. */
@Service
@Transactional
class Alliance implements JointVisits {
    private final VisitDesk desk;
    private final JointDepartments departments;
    private final JointPapers papers;
    private final EvidenceStore files;
    private final Campaigns campaigns;
    private final Margin margin;

    Alliance(VisitDesk desk, JointDepartments departments, JointPapers papers, EvidenceStore files, Campaigns campaigns, Margin margin) {
        this.desk = desk;
        this.departments = departments;
        this.papers = papers;
        this.files = files;
        this.campaigns = campaigns;
        this.margin = margin;
    }

    @Override
    public void invite(MatterNumber number, List<Department> invited) {
        var visit = desk.open(number);
        InspectionGround.NOT_A_JOINT_VISIT.refuseIf(!visit.occasion().isJoint());
        var person = desk.person();
        InspectionGround.NOT_A_MEMBER.refuseIf(!visit.proposedBy().equals(person) && !visit.officers().contains(person) && !desk.leads(visit, person));
        visit.requireStage(VisitStage.DRAFTING);
        DepartmentRule.check(invited, visit.members().stream().map(Member::certificate).filter(Objects::nonNull).toList());
        if (invited.equals(departments(number))) {
            return;
        }
        departments.leave(number.value());
        for (int at = 0; at < invited.size(); at++) {
            departments.save(new JointDepartment(number, at, invited.get(at)));
        }
        desk.write(visit, "departments-invited", Map.of("departments", invited.stream().map(Department::name).toList()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Invited> of(MatterNumber number) {
        return desk.look(number).map(margin::departments).orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Department> proposed(MatterNumber number) {
        return campaigns.departments(desk.read(number).occasion().basis()).stream().map(each -> new Department(each.name(),
                each.officers().stream().map(officer -> new Officer(officer.name(), officer.certificate())).toList())).toList();
    }

    @Override
    public UUID register(MatterNumber number, UUID department, Paper paper) {
        var visit = desk.open(number);
        visit.requireOfficer(desk.person());
        InspectionGround.NOT_ON_SITE.refuseIf(!visit.enteredOnce());
        SharedGround.NOT_FOR_YOU.refuseIf(departments.findById(department).filter(each -> each.of(number)).isEmpty());
        InspectionGround.PAPER_WITHOUT_TITLE.refuseAtIf(paper.title() == null || paper.title().isBlank(), "title");
        InspectionGround.PAPER_WITHOUT_NUMBER.refuseAtIf(paper.number() == null || paper.number().isBlank(), "paperNumber");
        InspectionGround.NO_SUCH_EVIDENCE.refuseAtIf(paper.file() != null && files.find(paper.file()).filter(each -> each.matter().equals(number))
                .isEmpty(), "paperFile");
        var kept = papers.save(new JointPaper(department, paper, desk.person(), desk.now()));
        desk.write(visit, "department-paper-registered", Map.of("department", department, "title", paper.title(), "number", paper.number()));
        return kept.id();
    }

    private List<Department> departments(MatterNumber number) {
        return departments.findByVisitOrderByPosition(number.value()).stream().map(JointDepartment::department).toList();
    }
}
