package cn.dangchang.law.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.law.ChecklistAmendments;
import cn.dangchang.law.ChecklistAmendments.Kind;
import cn.dangchang.law.ChecklistAmendments.Proposal;
import cn.dangchang.law.ChecklistAmendments.State;
import cn.dangchang.law.Checklists;
import cn.dangchang.law.Checklists.Audience;
import cn.dangchang.law.Checklists.Item;
import cn.dangchang.law.LawGround;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** From a proposal to the agency's next version; the versions before it and other agencies' lists stay as they are. */
@DangchangTest
@Transactional
class AmendmentTests {
    private static final PersonId INSPECTOR = new PersonId("inspector-1");
    private static final PersonId LEADER = new PersonId("leader-1");
    private static final PersonId NEIGHBOUR = new PersonId("hb-inspector-1");

    @Autowired ChecklistAmendments amendments;
    @Autowired Checklists checklists;
    @Autowired ActingAs acting;
    @Autowired OfficeClock clock;

    @Test
    void whatIsAcceptedBecomesTheAgencysNextVersionAndTheOldOneStays() {
        var today = LocalDate.now(clock);
        var before = as(INSPECTOR, () -> checklists.current("dust", Audience.OFFICER, today)).orElseThrow();
        var id = propose(Kind.ADD, null, "除尘系统停机后清灰并留存影像记录");
        assertThat(as(LEADER, amendments::all)).filteredOn(each -> each.id().equals(id)).singleElement().extracting(each -> each.state()).isEqualTo(State.PROPOSED);
        as(LEADER, () -> decided(id, true, null));
        var published = as(LEADER, () -> amendments.publish("dust", Audience.OFFICER, today));
        assertThat(published.version()).isEqualTo(before.version() + 1);
        assertThat(published.items()).hasSize(before.items().size() + 1);
        assertThat(as(INSPECTOR, () -> checklists.current("dust", Audience.OFFICER, today)).orElseThrow().id()).isEqualTo(published.id());
        assertThat(checklists.find(before.id()).orElseThrow().items()).hasSameSizeAs(before.items());
        assertThat(as(NEIGHBOUR, () -> checklists.current("dust", Audience.OFFICER, today)).orElseThrow().id()).isEqualTo(before.id());
        assertThat(as(LEADER, amendments::all)).filteredOn(each -> each.id().equals(id)).singleElement().extracting(each -> each.publishedAs()).isEqualTo(published.id());
        assertThat(as(INSPECTOR, () -> checklists.search("影像记录", today, 5))).anyMatch(each -> each.checklist().equals(published.id()));
        refused(LawGround.NOTHING_TO_PUBLISH, () -> as(LEADER, () -> amendments.publish("dust", Audience.OFFICER, today)));
    }

    @Test
    void aProposalSaysWhatWhyAndOnWhichBasis() {
        refused(LawGround.AMENDMENT_INCOMPLETE, () -> propose(Kind.ADD, null, " "));
        refused(LawGround.NO_SUCH_ITEM, () -> propose(Kind.CHANGE, "dust-o-999", "改"));
        refused(LawGround.AMENDMENT_INCOMPLETE, () -> as(INSPECTOR, () -> amendments.propose(new Proposal("dust", Audience.OFFICER, Kind.ADD, null, "要求",
                "training", 6, List.of(), List.of(), "理由"))));
        refused(SharedGround.NOT_FOR_YOU, () -> as(new PersonId("archivist-1"), () -> amendments.propose(proposal(Kind.ADD, null, "要求"))));
    }

    @Test
    void aLeaderDecidesOnceAndANoHasItsReason() {
        var id = propose(Kind.REMOVE, "dust-o-01", "");
        refused(SharedGround.NOT_FOR_YOU, () -> as(INSPECTOR, () -> decided(id, true, null)));
        refused(LawGround.REJECTION_WITHOUT_REASON, () -> as(LEADER, () -> decided(id, false, " ")));
        as(LEADER, () -> decided(id, false, "仍有依据"));
        refused(LawGround.AMENDMENT_ALREADY_DECIDED, () -> as(LEADER, () -> decided(id, true, null)));
        var own = as(LEADER, () -> amendments.propose(proposal(Kind.ADD, null, "要求")));
        refused(LawGround.AMENDMENT_DECIDED_BY_ITS_PROPOSER, () -> as(LEADER, () -> decided(own, true, null)));
        refused(LawGround.PUBLISHED_IN_THE_PAST, () -> as(LEADER, () -> amendments.publish("dust", Audience.OFFICER, LocalDate.now(clock).minusDays(1))));
    }

    @Test
    void itemsAreAddedChangedAndRemovedInTheOrderOfTheProposals() {
        var items = List.of(item("a"), item("b"));
        assertThat(AgencyLists.amended(items, List.of(proposal(Kind.REMOVE, "a", ""), proposal(Kind.CHANGE, "b", "新的"), proposal(Kind.ADD, null, "增加")), "x"))
                .extracting(Item::code, Item::requirement).containsExactly(org.assertj.core.groups.Tuple.tuple("b", "新的"), org.assertj.core.groups.Tuple.tuple("x-a1", "增加"));
    }

    private static Item item(String code) {
        return new Item(code, "training", 6, "旧的", List.of("aqf-028"), List.of(), true, null);
    }

    private UUID propose(Kind kind, String item, String requirement) {
        return as(INSPECTOR, () -> amendments.propose(proposal(kind, item, requirement)));
    }

    private static Proposal proposal(Kind kind, String item, String requirement) {
        return new Proposal("dust", Audience.OFFICER, kind, item, requirement, "training", 6, List.of("aqf-028"), List.of(), "结合本县实际");
    }

    private boolean decided(UUID id, boolean accepted, String reason) {
        amendments.decide(id, accepted, reason);
        return true;
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return acting.call(person, work);
    }

    private static void refused(Ground ground, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThat(catchThrowableOfType(Refusal.class, work)).isNotNull().extracting(Refusal::ground).isEqualTo(ground);
    }
}
