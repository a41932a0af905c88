package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.JointVisits.Invited;
import cn.dangchang.inspection.VisitView;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands in the margin of a visit: refusals to sign, what people wrote beside their tasks, and who else came along. */
@Component
class Margin {
    private final RefusalReports refusals;
    private final Notes notes;
    private final JointDepartments departments;
    private final JointPapers papers;

    Margin(RefusalReports refusals, Notes notes, JointDepartments departments, JointPapers papers) {
        this.refusals = refusals;
        this.notes = notes;
        this.departments = departments;
        this.papers = papers;
    }

    List<VisitView.RefusalToSign> refusals(Visit visit) {
        return refusals.findByVisitOrderByReportedAt(visit.number().value()).stream().map(RefusalReport::view).toList();
    }

    List<Invited> departments(Visit visit) {
        return departments.findByVisitOrderByPosition(visit.number().value()).stream().map(each -> new Invited(each.id(), each.department(),
                papers.findByDepartmentIdOrderByEnteredAt(each.id()).stream().map(JointPaper::view).toList())).toList();
    }

    List<VisitView.Note> notes(Visit visit) {
        return notes.findByVisitOrderByWrittenAt(visit.number().value()).stream().map(Note::view).toList();
    }
}
