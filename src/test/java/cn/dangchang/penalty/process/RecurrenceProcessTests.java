package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_2;
import static cn.dangchang.penalty.process.CasePlay.LEADER;
import static cn.dangchang.penalty.process.DecisionPlay.HEAD;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.CaseOpenings;
import cn.dangchang.penalty.CaseOpenings.Opening;
import cn.dangchang.penalty.CaseSource;
import cn.dangchang.penalty.ClosureItem;
import cn.dangchang.penalty.Fines;
import cn.dangchang.penalty.RecurrenceGround;
import cn.dangchang.penalty.domain.recurrence.ContinuingFine;
import cn.dangchang.penalty.domain.recurrence.ContinuingFine.Refused;
import cn.dangchang.penalty.domain.recurrence.ProposingClosure;
import cn.dangchang.penalty.domain.recurrence.ProposingClosure.Wish;
import cn.dangchang.penalty.domain.recurrence.Recurrence;
import cn.dangchang.penalty.domain.recurrence.Recurrence.Unit;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What follows when a fine does not help: the days are counted into a case of their own, and the government is asked to close. */
@DangchangTest
class RecurrenceProcessTests {
    @Autowired
    private ApplicationContext house;

    private RecurrencePlay story;

    @BeforeEach
    void fresh() {
        story = new RecurrencePlay(house);
    }

    @Test
    void aRefusalAfterTheFineOpensACaseOfItsOwnThatStartsAtTheBeginning() {
        var first = story.fined(10_000);
        var today = first.play.today();
        var own = carryOn(first, refused(today.minusDays(3), today));
        var opened = new CasePlay(house).of(own);
        assertThat(opened.file().source()).isEqualTo(CaseSource.CONTINUED);
        assertThat(opened.file().reference()).isEqualTo(first.number().value());
        assertThat(opened.file().parties()).singleElement().satisfies(each -> assertThat(each.particulars().name()).isEqualTo(story.unit));
        assertThat(opened.file().facts()).singleElement().satisfies(each -> assertThat(each.text()).contains("共3日").contains("30000元"));
        assertThat(opened.openTasks()).containsExactly("apply-filing");
        refusedFor(RecurrenceGround.NO_DAY_LEFT, () -> carryOn(first, refused(today.minusDays(3), today)));
    }

    @Test
    void onlyAFineThatStandsAndARefusalAfterItAreContinued() {
        var first = story.fined(10_000);
        var today = first.play.today();
        refusedFor(RecurrenceGround.SEEN_BEFORE_THE_FINE, () -> carryOn(first, refused(today.minusDays(9), today.minusDays(1))));
        refusedFor(RecurrenceGround.SEEN_LATER, () -> carryOn(first, refused(today.minusDays(9), today.plusDays(1))));
        refusedFor(RecurrenceGround.ORDER_INCOMPLETE, () -> carryOn(first, new Refused(1, " ", today, today, "没有改正", INSPECTOR_2)));
        refusedFor(RecurrenceGround.REFUSAL_NOT_DESCRIBED, () -> carryOn(first, new Refused(1, "1", today.minusDays(1), today, "", INSPECTOR_2)));
        refusedFor(CaseGround.FEWER_THAN_TWO_OFFICERS, () -> carryOn(first, new Refused(1, "1", today.minusDays(1), today, "没有改正", INSPECTOR_1)));
        refusedFor(SharedGround.NOT_FOR_YOU, () -> first.play.as(LEADER, () -> house.getBean(ContinuingFine.class).open(first.number(), refused(today, today))));
        refusedFor(RecurrenceGround.NOT_FINED, () -> carryOn(story.filed(), refused(today.minusDays(3), today)));
        refusedFor(CaseGround.SOURCE_OPENS_BY_ITSELF, () -> first.play.as(INSPECTOR_1, () -> house.getBean(CaseOpenings.class)
                .open(new Opening(CaseSource.CONTINUED, "1", story.unit, null, "拒不改正", INSPECTOR_2))));
        var fine = first.fines().get(0).id();
        first.play.as(INSPECTOR_1, () -> house.getBean(Fines.class).remedyBegun(first.number(), fine, Fines.Remedy.RECONSIDERATION, today, "复议1号"));
        refusedFor(RecurrenceGround.FINE_UNDER_REMEDY, () -> carryOn(first, refused(today.minusDays(3), today)));
    }

    @Test
    void afterTheThirdPenaltyTheGovernmentIsAskedToClose() {
        story.fined(10_000);
        var second = story.fined(10_000);
        assertThat(unit(second).count().reached()).isFalse();
        refusedFor(RecurrenceGround.CLOSURE_COUNT_NOT_REACHED, () -> propose(second, ClosureItem.REPEATED));
        var third = story.fined(10_000);
        assertThat(unit(third).count().reached()).isTrue();
        assertThat(unit(third).penalties()).hasSize(3).allMatch(each -> each.counted());
        propose(third, ClosureItem.REPEATED);
        refusedFor(RecurrenceGround.CLOSURE_PROPOSED_ALREADY, () -> propose(third, ClosureItem.STOP_DISOBEYED));
        var proposal = unit(third).proposals().get(0);
        assertThat(proposal.counted()).hasSize(3);
        refusedFor(SharedGround.NOT_FOR_YOU, () -> decide(third, LEADER, proposal.id(), "同意"));
        refusedFor(RecurrenceGround.CLOSURE_OPINION_MISSING, () -> decide(third, HEAD, proposal.id(), ""));
        refusedFor(RecurrenceGround.CLOSURE_NOT_ISSUED, () -> answer(third, proposal.id(), "华政函〔2026〕1号", third.play.today()));
        decide(third, HEAD, proposal.id(), "同意提请");
        assertThat(third.play.as(LEADER, () -> house.getBean(Documents.class).of(third.number()))).anySatisfy(each -> {
            assertThat(each.kind()).isEqualTo(DocumentKind.CLOSURE_PROPOSAL);
            assertThat(each.number()).contains("提闭");
        });
        refusedFor(RecurrenceGround.CLOSURE_OUTCOME_INCOMPLETE, () -> answer(third, proposal.id(), "", third.play.today()));
        refusedFor(RecurrenceGround.CLOSURE_OUTCOME_ON_IMPOSSIBLE_DAY, () -> answer(third, proposal.id(), "1", third.play.today().plusDays(1)));
        answer(third, proposal.id(), "华政函〔2026〕1号", third.play.today());
        assertThat(unit(third).proposals().get(0).stateKey()).endsWith("closed");
        assertThat(unit(third).proposalOpen()).isFalse();
    }

    @Test
    void whatIsUnderRemedyOrRevokedIsNotCounted() {
        story.fined(10_000);
        story.fined(10_000);
        var third = story.fined(10_000);
        var fine = third.fines().get(0).id();
        var fines = house.getBean(Fines.class);
        third.play.as(INSPECTOR_1, () -> fines.remedyBegun(third.number(), fine, Fines.Remedy.RECONSIDERATION, third.play.today(), "复议2号"));
        assertThat(unit(third).count().reached()).isFalse();
        assertThat(unit(third).penalties()).anyMatch(each -> each.why() != null && each.why().endsWith("challenged"));
        third.play.as(INSPECTOR_1, () -> fines.remedyEnded(third.number(), fine, third.play.today(), "复议决定2号", java.math.BigDecimal.ZERO));
        assertThat(unit(third).penalties()).anyMatch(each -> each.why() != null && each.why().endsWith("revoked"));
        refusedFor(RecurrenceGround.CLOSURE_COUNT_NOT_REACHED, () -> propose(third, ClosureItem.REPEATED));
    }

    @Test
    void theOtherItemsAreChosenByHandAndTheHeadMayRefuse() {
        var first = story.fined(10_000);
        propose(first, ClosureItem.STOP_DISOBEYED);
        decide(first, HEAD, unit(first).proposals().get(0).id(), null, false);
        assertThat(unit(first).proposals().get(0).stateKey()).endsWith("refused");
        propose(first, ClosureItem.STOP_DISOBEYED);
        assertThat(unit(first).proposals()).hasSize(2);
    }

    private Refused refused(LocalDate ordered, LocalDate seen) {
        return new Refused(1, "（华）应急责改〔2026〕90号", ordered, seen, "现场仍未按要求培训员工", INSPECTOR_2);
    }

    private MatterNumber carryOn(DecisionPlay some, Refused refused) {
        return some.play.as(INSPECTOR_1, () -> house.getBean(ContinuingFine.class).open(some.number(), refused));
    }

    private void propose(DecisionPlay some, ClosureItem item) {
        some.play.as(INSPECTOR_1, () -> house.getBean(ProposingClosure.class).propose(some.number(), new Wish(1, item, "除尘系统未联锁", "多次处罚仍不改正")));
    }

    private void decide(DecisionPlay some, PersonId person, UUID proposal, String opinion) {
        decide(some, person, proposal, opinion, true);
    }

    private void decide(DecisionPlay some, PersonId person, UUID proposal, String opinion, boolean yes) {
        some.play.as(person, () -> house.getBean(ProposingClosure.class).decide(some.number(), proposal, yes, yes ? opinion : "暂不提请，先行复查"));
    }

    private void answer(DecisionPlay some, UUID proposal, String paper, LocalDate on) {
        some.play.as(INSPECTOR_1, () -> house.getBean(ProposingClosure.class).answered(some.number(), proposal, true, paper, on));
    }

    private Unit unit(DecisionPlay some) {
        var file = some.play.file();
        return some.play.as(LEADER, () -> house.getBean(Recurrence.class).of(file)).get(0);
    }
}
