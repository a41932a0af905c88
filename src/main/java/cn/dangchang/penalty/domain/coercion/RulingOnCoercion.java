package cn.dangchang.penalty.domain.coercion;

import static cn.dangchang.penalty.CoercionGround.APPROVED_BY_ITS_REVIEWER;
import static cn.dangchang.penalty.CoercionGround.LATE_APPROVAL_TOO_LATE;
import static cn.dangchang.penalty.CoercionGround.OPINION_MISSING;
import static cn.dangchang.penalty.CoercionGround.RULED_BY_ITS_APPLICANT;

import cn.dangchang.penalty.CoercionFile;
import cn.dangchang.penalty.CoercionFile.Ruling;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Review and approval of a seizure: applicant, reviewer and approver are different people (行政强制法 18, 19). */
@Service
@Transactional
public class RulingOnCoercion {
    private final CoercionDesk desk;
    private final CoercionPapers papers;
    private final SeizureClocks clocks;
    private final ApplyingForCoercion applying;
    private final Lifting lifting;

    RulingOnCoercion(CoercionDesk desk, CoercionPapers papers, SeizureClocks clocks, ApplyingForCoercion applying, Lifting lifting) {
        this.desk = desk;
        this.papers = papers;
        this.clocks = clocks;
        this.applying = applying;
        this.lifting = lifting;
    }

    public void review(MatterNumber number, boolean passed, String words) {
        var coercion = desk.open(number);
        ruled(coercion, "review", passed ? "approved" : "returned", words);
    }

    /** @param outcome approved, returned or refused */
    public void approve(MatterNumber number, String outcome, String words) {
        var coercion = desk.open(number);
        coercion.requireNotSeized();
        ruled(coercion, "approval", outcome, words);
        if ("approved".equals(outcome)) {
            coercion.approve();
            coercion.keep(papers.approval(coercion, desk.today()));
        } else if ("refused".equals(outcome)) {
            applying.end(coercion, "refused", Map.of());
        }
    }

    /** What was done at once is approved within twenty-four hours, or lifted at once. */
    public void approveLate(MatterNumber number, boolean agreed, String words) {
        var coercion = desk.open(number);
        LATE_APPROVAL_TOO_LATE.refuseIf(agreed && !clocks.lateApprovalRuns(number, desk.now()));
        ruled(coercion, "late-approval", agreed ? "approved" : "refused", words);
        clocks.endLateApproval(number, agreed ? "approved" : "refused");
        if (agreed) {
            coercion.keep(papers.approval(coercion, desk.today()));
        } else {
            lifting.notApproved(coercion);
        }
    }

    private void ruled(Coercion coercion, String step, String outcome, String words) {
        requireNobodyTwice(coercion.view(), step, desk.actor());
        OPINION_MISSING.refuseAtIf(!"approved".equals(outcome) && (words == null || words.isBlank()), "opinion");
        coercion.rule(new Ruling(step, outcome, desk.actor().value(), desk.now(), words == null || words.isBlank() ? null : words.strip()));
        if ("returned".equals(outcome)) {
            coercion.reopen();
        }
        desk.note(coercion.number(), "coercion-" + step + "-" + outcome, Map.of());
    }

    /** Asked for whoever takes the task and for whoever completes it. */
    public static void requireNobodyTwice(CoercionFile file, String step, PersonId person) {
        RULED_BY_ITS_APPLICANT.refuseIf(file.asked().askedBy().contains(person.value())
                || "extension".equals(step) && person.value().equals(file.extension() == null ? null : file.extension().extensionBy())
                || "disposal".equals(step) && person.value().equals(file.disposal() == null ? null : file.disposal().disposalBy()));
        APPROVED_BY_ITS_REVIEWER.refuseIf("approval".equals(step)
                && file.ruling("review").filter(each -> each.by().equals(person.value())).isPresent());
    }
}
