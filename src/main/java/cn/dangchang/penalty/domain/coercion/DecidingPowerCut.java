package cn.dangchang.penalty.domain.coercion;

import static cn.dangchang.penalty.PowerCutGround.COMPLIANCE_INCOMPLETE;
import static cn.dangchang.penalty.PowerCutGround.CUT_DECIDED_BY_ITS_REVIEWER;
import static cn.dangchang.penalty.PowerCutGround.CUT_RULED_BY_ITS_APPLICANT;
import static cn.dangchang.penalty.PowerCutGround.OPINION_ON_CUT_MISSING;

import cn.dangchang.penalty.CoercionFile.Ruling;
import cn.dangchang.penalty.PowerCutFile;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Review, the head's decision, and the decision to restore. */
@Service
@Transactional
public class DecidingPowerCut {
    private final PowerCutDesk desk;
    private final PowerCutPapers papers;
    private final ApplyingForPowerCut applying;

    DecidingPowerCut(PowerCutDesk desk, PowerCutPapers papers, ApplyingForPowerCut applying) {
        this.desk = desk;
        this.papers = papers;
        this.applying = applying;
    }

    public void review(MatterNumber number, boolean passed, String words) {
        ruled(desk.open(number), "review", passed ? "approved" : "returned", words);
    }

    /** @param outcome approved, returned or refused; by the head alone */
    public void decide(MatterNumber number, String outcome, String words) {
        var stop = desk.open(number);
        ruled(stop, "approval", outcome, words);
        if ("approved".equals(outcome)) {
            applying.requireStillDisobeyed(stop);
            stop.keep(papers.approval(stop, desk.today()));
        } else if ("refused".equals(outcome)) {
            applying.end(stop, "refused", Map.of());
        }
    }

    public void approveRestoration(MatterNumber number, boolean agreed, String words) {
        var stop = desk.open(number);
        COMPLIANCE_INCOMPLETE.refuseIf(stop.view().compliance() == null);
        ruled(stop, "restoration", agreed ? "approved" : "returned", words);
    }

    private void ruled(PowerCut stop, String step, String outcome, String words) {
        requireNobodyTwice(stop.view(), step, desk.actor());
        OPINION_ON_CUT_MISSING.refuseAtIf(!"approved".equals(outcome) && (words == null || words.isBlank()), "opinion");
        stop.rule(new Ruling(step, outcome, desk.actor().value(), desk.now(), words == null || words.isBlank() ? null : words.strip()));
        if ("returned".equals(outcome) && !"restoration".equals(step)) {
            stop.reopen();
        }
        desk.note(stop.number(), "power-cut-" + step + "-" + outcome, Map.of());
    }

    /** Asked for whoever takes the task and for whoever completes it. */
    public static void requireNobodyTwice(PowerCutFile file, String step, PersonId person) {
        CUT_RULED_BY_ITS_APPLICANT.refuseIf(file.wanted().wantedBy().contains(person.value()));
        CUT_DECIDED_BY_ITS_REVIEWER.refuseIf("approval".equals(step) && file.ruling("review").filter(each -> each.by().equals(person.value())).isPresent());
    }
}
