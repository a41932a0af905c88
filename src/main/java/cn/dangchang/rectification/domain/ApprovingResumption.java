package cn.dangchang.rectification.domain;

import static cn.dangchang.rectification.RectificationGround.WORK_RESUMED_WITHOUT_APPROVAL;

import cn.dangchang.rectification.StopOrderLifted;
import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A leader who neither asked nor reviewed approves the resumption, or refuses it; approval lifts the stop order. */
@Service
@Transactional
public class ApprovingResumption {
    private final RectificationDesk desk;
    private final Resumptions resumptions;
    private final ResumptionPaper paper;
    private final ApplicationEventPublisher events;

    ApprovingResumption(RectificationDesk desk, Resumptions resumptions, ResumptionPaper paper, ApplicationEventPublisher events) {
        this.desk = desk;
        this.resumptions = resumptions;
        this.paper = paper;
        this.events = events;
    }

    /** @throws cn.dangchang.shared.Refusal WORK_RESUMED_WITHOUT_APPROVAL, RESUMPTION_APPROVED_BY_ITS_REVIEWER, DECIDER_ASKED_FOR_IT */
    public void approve(MatterNumber number, String opinion) {
        var matter = desk.open(number);
        var resumption = underWay(matter);
        resumption.approve(desk.actor(), desk.today(), opinion);
        var issued = paper.issue(matter, resumption);
        resumption.document(issued.id(), issued.number());
        matter.lift(resumption);
        desk.note(matter, "stop-order-lifted", Map.of("resumption", resumption.id().toString(), "document", issued.id().toString()));
        events.publishEvent(new StopOrderLifted(matter.number(), matter.visit(), desk.today(), desk.actor()));
    }

    public void refuse(MatterNumber number, String opinion) {
        var matter = desk.open(number);
        var resumption = underWay(matter);
        resumption.refuse(desk.actor(), desk.today(), opinion);
        desk.note(matter, "resumption-refused", Map.of("resumption", resumption.id().toString()));
    }

    private Resumption underWay(Rectification matter) {
        return resumptions.underWay(matter.id()).orElseThrow(WORK_RESUMED_WITHOUT_APPROVAL::refusal);
    }
}
