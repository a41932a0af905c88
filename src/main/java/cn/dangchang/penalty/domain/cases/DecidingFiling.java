package cn.dangchang.penalty.domain.cases;

import cn.dangchang.penalty.PenaltyCaseClosed;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 立案: two officers apply, the group's leader reviews, a leader files or refuses; a refusal is answered to the source. */
@Service
@Transactional
public class DecidingFiling {
    private final CaseDesk desk;
    private final CasePapers papers;
    private final CaseSigning signing;
    private final CaseClocks clocks;
    private final ApplicationEventPublisher events;

    DecidingFiling(CaseDesk desk, CasePapers papers, CaseSigning signing, CaseClocks clocks, ApplicationEventPublisher events) {
        this.desk = desk;
        this.papers = papers;
        this.signing = signing;
        this.clocks = clocks;
        this.events = events;
    }

    public void apply(MatterNumber number) {
        var some = desk.mine(number);
        some.requireWritten();
        clocks.requireWithinLimitation(some);
        var signers = signing.requireSigned(some, papers.application(some), desk.today());
        some.filing(some.filing().applied(signers, desk.today()));
        desk.note(some, "case-filing-applied", Map.of("members", signers.stream().map(PersonId::value).toList()));
    }

    public void review(MatterNumber number, boolean passed, String opinion) {
        var some = desk.open(number);
        some.filing(some.filing().reviewed(passed, desk.actor(), desk.today(), opinion));
        desk.note(some, passed ? "case-filing-reviewed" : "case-filing-returned", Map.of());
    }

    /** Files the case: the sheet is issued, the 90 days begin. */
    public void approve(MatterNumber number, String opinion) {
        var some = desk.open(number);
        some.requireWritten();
        some.filing(some.filing().decided(desk.today(), false, desk.actor(), desk.today(), opinion));
        var issued = papers.issueFiling(some, desk.today());
        some.filing(some.filing().issued(issued.id(), issued.number()));
        clocks.filingDecided(some);
        clocks.start(some, desk.today());
        desk.note(some, "case-filed", Map.of("document", issued.id().toString(), "number", issued.number()));
    }

    public void returnIt(MatterNumber number, String opinion) {
        var some = desk.open(number);
        some.requireNotFiled();
        some.filing(some.filing().decided(null, false, desk.actor(), desk.today(), opinion));
        desk.note(some, "case-filing-returned", Map.of());
    }

    /** Nothing is filed; the opinion says why. */
    public void refuse(MatterNumber number, String opinion) {
        var some = desk.open(number);
        some.requireNotFiled();
        some.filing(some.filing().decided(null, true, desk.actor(), desk.today(), opinion));
        clocks.filingDecided(some);
        desk.note(some, "case-filing-refused", Map.of());
    }

    /** The source was told; the matter ends. @throws cn.dangchang.shared.Refusal NOT_REFUSED, ANSWER_NEEDED */
    public void answer(MatterNumber number, String words) {
        var some = desk.mine(number);
        some.filing(some.filing().answered(words));
        some.close(desk.today());
        desk.note(some, "case-refusal-answered", Map.of());
        ended(some);
    }

    void ended(PenaltyCase some) {
        clocks.endAll(some);
        tellVisit(some);
        desk.joinedInto(some).forEach(this::tellVisit);
    }

    private void tellVisit(PenaltyCase some) {
        if (some.lead().visit() != null) {
            events.publishEvent(new PenaltyCaseClosed(new MatterNumber(some.lead().visit()), some.number(), desk.today()));
        }
    }
}
