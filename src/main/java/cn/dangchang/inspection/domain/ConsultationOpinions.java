package cn.dangchang.inspection.domain;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The supervision group meets and its opinion binds the finding. */
@Service
public class ConsultationOpinions {
    private final VisitDesk desk;
    private final Disputes disputes;
    private final Findings findings;
    private final Progress progress;

    ConsultationOpinions(VisitDesk desk, Disputes disputes, Findings findings, Progress progress) {
        this.desk = desk;
        this.disputes = disputes;
        this.findings = findings;
        this.progress = progress;
    }

    public void convene(MatterNumber number, String processInstance, String channel, Instant heldAt, String place) {
        var dispute = find(number);
        dispute.runsAs(processInstance);
        dispute.convene(channel, heldAt, place);
        desk.writeOn(number, "consultation-convened", Map.of("channel", channel));
    }

    public void conclude(MatterNumber number, String opinion) {
        var dispute = find(number);
        var visit = desk.openForHouse(dispute.visit());
        dispute.conclude(opinion, desk.person(), desk.now());
        findings.findById(dispute.finding()).orElseThrow().bind(dispute.actions());
        progress.after(visit);
        desk.writeOn(number, "consultation-opinion-recorded", Map.of("finding", dispute.finding()));
        desk.write(visit, "consultation-settled", Map.of("consultation", number.value()));
    }

    private Dispute find(MatterNumber number) {
        return disputes.findByNumber(number.value()).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }
}
