package cn.dangchang.penalty.domain.review;

import cn.dangchang.organisation.LegalReviewers.Reviewer;
import cn.dangchang.penalty.CaseDrafts;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.ReviewGround;
import cn.dangchang.penalty.ReviewerChanged;
import cn.dangchang.penalty.domain.cases.CaseReading;
import cn.dangchang.penalty.domain.review.FairShare.Load;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a review when a case arrives, gives it to a reviewer in fair turn, and lets a leader give it to another one. */
@Service
@Transactional
public class Distributing {
    private final ReviewDesk desk;
    private final ReviewerRules rules;
    private final CaseReading cases;
    private final ObjectProvider<CaseDrafts> drafts;
    private final ApplicationEventPublisher events;

    Distributing(ReviewDesk desk, ReviewerRules rules, CaseReading cases, ObjectProvider<CaseDrafts> drafts, ApplicationEventPublisher events) {
        this.desk = desk;
        this.rules = rules;
        this.cases = cases;
        this.drafts = drafts;
        this.events = events;
    }

    /** The case reached the review with its newest draft. @throws cn.dangchang.shared.Refusal NO_DRAFT */
    public void open(MatterNumber number) {
        desk.reviews().holdCase(number.value());
        var file = cases.file(number);
        var draft = Optional.ofNullable(drafts.getIfAvailable()).flatMap(some -> some.current(number)).orElseThrow(ReviewGround.NO_DRAFT::refusal);
        desk.reviews().holdDistribution(file.agency().value());
        var before = desk.reviews().findFirstByNumberOrderByRoundDesc(number.value());
        var review = LegalReview.opened(number, file.agency(), before.map(LegalReview::round).orElse(0) + 1, draft, desk.now());
        choose(file, before.map(LegalReview::reviewer)).ifPresent(person -> review.give(person, desk.now()));
        desk.reviews().saveAndFlush(review);
        desk.note(number, "opened", Map.of("round", review.round(), "version", draft.version(), "reviewer", String.valueOf(review.reviewer())));
    }

    /** Who looked at it before looks again; else it goes round. */
    private Optional<PersonId> choose(PenaltyCaseFile file, Optional<PersonId> before) {
        var able = rules.of(file, desk.today()).stream().map(Reviewer::person).toList();
        return before.filter(able::contains).or(() -> FairShare.next(able.stream().map(this::load).toList()));
    }

    private Load load(PersonId person) {
        var yearAgo = desk.now().minus(365, ChronoUnit.DAYS);
        return new Load(person, desk.reviews().openOf(person.value()), desk.reviews().givenSince(person.value(), yearAgo), desk.reviews().lastGiven(person.value()));
    }

    /** A leader gives it to another qualified reviewer, with the reason. */
    public void handOver(MatterNumber number, PersonId receiver, String reason) {
        var actor = desk.acting().required();
        var file = cases.find(number).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        SharedGround.NOT_FOR_YOU.refuseIf(!actor.is(Role.LEADER) && !actor.is(Role.HEAD));
        ReviewGround.HAND_OVER_BY_AN_OFFICER.refuseIf(file.officers().contains(actor.person()));
        ReviewGround.HAND_OVER_NEEDS_A_REASON.refuseAtIf(reason == null || reason.isBlank(), "reason");
        var review = desk.newest(number);
        var from = review.reviewer();
        rules.require(receiver, file, desk.today());
        review.give(receiver, desk.now());
        desk.reviews().flush();
        events.publishEvent(new ReviewerChanged(number, receiver));
        desk.note(number, "handed-over", Map.of("from", String.valueOf(from), "to", receiver.value()));
    }

    /** The case left the review by another way. */
    public void leave(MatterNumber number) {
        desk.reviews().lockNewest(number.value()).filter(review -> review.view().open()).ifPresent(review -> {
            review.withdraw(desk.today(), desk.now());
            desk.note(number, "withdrawn", Map.of("round", review.round()));
        });
    }

    /** @return who may take it over, for a page. */
    @Transactional(readOnly = true)
    public List<Reviewer> able(PenaltyCaseFile file) {
        return rules.of(file, desk.today());
    }
}
