package cn.dangchang.penalty.domain.decision;

import static cn.dangchang.penalty.DecisionGround.DECISION_NOT_SERVED;
import static cn.dangchang.penalty.DecisionGround.PUBLICATION_BY_ITS_PREPARER;
import static cn.dangchang.penalty.DecisionGround.PUBLICATION_NOT_PREPARED;

import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 公开 (安全生产法 78): masked copies are prepared, somebody else looks at them, and only they are published; or there is a reason against it. */
@Service
@Transactional
public class PublishingDecisions {
    private final CaseDoor room;
    private final DecisionBook book;
    private final DecisionPapers papers;
    private final DecisionClocks clocks;
    private final Clock clock;

    PublishingDecisions(CaseDoor room, DecisionBook book, DecisionPapers papers, DecisionClocks clocks, Clock clock) {
        this.room = room;
        this.book = book;
        this.papers = papers;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** @throws cn.dangchang.shared.Refusal DECISION_NOT_SERVED, PUBLICATION_NEEDS_A_REASON */
    public void prepare(MatterNumber number, boolean publish, String reason) {
        var file = room.mine(number);
        var decisions = book.decided(number);
        DECISION_NOT_SERVED.refuseIf(decisions.isEmpty() || !decisions.stream().allMatch(PartyDecision::isServed));
        var prepared = Publication.prepared(number, publish, reason, room.actor(), clock.instant(), room.today());
        if (publish) {
            decisions.forEach(each -> prepared.copied(papers.copy(file, each, room.today()).id()));
        }
        book.publications().saveAndFlush(prepared);
        room.note(number, "case-publication-prepared", Map.of("publish", publish, "copies", prepared.copies().size()));
    }

    /** @throws cn.dangchang.shared.Refusal PUBLICATION_NOT_PREPARED, PUBLICATION_BY_ITS_PREPARER, PUBLICATION_RETURN_NEEDS_AN_OPINION */
    public void rule(MatterNumber number, boolean agrees, String opinion) {
        room.open(number);
        var prepared = open(number);
        prepared.ruled(agrees, opinion, room.actor(), room.today());
        if (agrees) {
            clocks.end(number, DecisionClocks.PUBLICATION, "decision-published");
            room.note(number, "case-publication-agreed", Map.of("published", !prepared.copies().isEmpty()));
        } else {
            papers.takeBack(prepared.copies(), opinion.strip());
            room.note(number, "case-publication-returned", Map.of());
        }
    }

    /** Who prepared it does not approve it. */
    @Transactional(readOnly = true)
    public void requireOther(MatterNumber number, PersonId person) {
        book.lastPublication(number).ifPresent(each -> PUBLICATION_BY_ITS_PREPARER.refuseIf(each.open() && each.preparedBy(person)));
    }

    private Publication open(MatterNumber number) {
        return book.lastPublication(number).filter(Publication::open).orElseThrow(PUBLICATION_NOT_PREPARED::refusal);
    }
}
