package cn.dangchang.rectification.domain;

import static cn.dangchang.rectification.RectificationGround.RESUMPTION_ALREADY_ASKED;
import static cn.dangchang.rectification.RectificationGround.REVIEW_BY_FEWER_THAN_TWO;
import static cn.dangchang.rectification.RectificationGround.WORK_RESUMED_WITHOUT_APPROVAL;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.Processes;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.rectification.RectificationResumptions;
import cn.dangchang.rectification.RectificationWords;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way back to work after a stop order: asked for, then reviewed by two officers. */
@Service
@Transactional
public class Resuming implements RectificationResumptions {
    private final RectificationDesk desk;
    private final Resumptions resumptions;
    private final ResumptionPaper paper;
    private final RectificationClocks clocks;
    private final Processes processes;

    Resuming(RectificationDesk desk, Resumptions resumptions, ResumptionPaper paper, RectificationClocks clocks, Processes processes) {
        this.desk = desk;
        this.resumptions = resumptions;
        this.paper = paper;
        this.clocks = clocks;
        this.processes = processes;
    }

    @Override
    public void request(MatterNumber number, String statement) {
        var matter = desk.open(number);
        desk.scope().requireFollowsUp(matter);
        RESUMPTION_ALREADY_ASKED.refuseIf(resumptions.underWay(matter.id()).isPresent());
        var resumption = resumptions.saveAndFlush(Resumption.asked(matter, statement, desk.actor(), desk.today()));
        clocks.startResumption(matter, desk.today());
        desk.note(matter, "resumption-requested", Map.of("resumption", resumption.id().toString()));
        processes.correlate(RectificationWords.RESUMPTION_REQUESTED, matter.processInstance(), Outcome.done());
    }

    @Override
    public void sign(MatterNumber number, PersonId reviewer, String pin, UUID image) {
        signed(number, subject -> paper.signing().sign(subject, reviewer, pin, image, desk.today()));
    }

    @Override
    public void signByParty(MatterNumber number, String name, UUID image) {
        signed(number, subject -> paper.signing().signByParty(subject, name, image));
    }

    @Override
    public void refusedByParty(MatterNumber number, String name, String reason, String witness, UUID video) {
        signed(number, subject -> paper.signing().refusedByParty(subject, name, reason, witness, video));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Signature> signatures(MatterNumber number) {
        var matter = desk.seen(number);
        return resumptions.underWay(matter.id()).map(each -> paper.signing().valid(paper.subject(matter, each))).orElse(List.of());
    }

    /** @throws cn.dangchang.shared.Refusal REVIEW_BY_FEWER_THAN_TWO, HAZARD_NOT_YET_REMOVED, DECISION_NEEDS_A_REASON */
    public void review(MatterNumber number, boolean passed, String note) {
        var matter = desk.open(number);
        desk.scope().requireOfficerSide(matter);
        var resumption = underWay(matter);
        var signers = paper.signing().requireTwo(paper.subject(matter, resumption), desk.today(), REVIEW_BY_FEWER_THAN_TWO);
        resumption.review(matter, passed, note, signers, desk.today());
        clocks.end(matter, RectificationClocks.RESUMPTION, "resumption-reviewed");
        desk.note(matter, "resumption-reviewed", Map.of("resumption", resumption.id().toString(), "passed", passed,
                "reviewers", signers.stream().map(PersonId::value).toList()));
    }

    private void signed(MatterNumber number, Consumer<Subject> signature) {
        var matter = desk.open(number);
        desk.scope().requireOfficerSide(matter);
        var resumption = underWay(matter);
        signature.accept(paper.subject(matter, resumption));
        desk.note(matter, "resumption-signed", Map.of("resumption", resumption.id().toString()));
    }

    private Resumption underWay(Rectification matter) {
        return resumptions.underWay(matter.id()).orElseThrow(WORK_RESUMED_WITHOUT_APPROVAL::refusal);
    }
}
