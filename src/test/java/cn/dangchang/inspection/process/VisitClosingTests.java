package cn.dangchang.inspection.process;

import static cn.dangchang.inspection.process.VisitPlay.GROUP_LEADER;
import static cn.dangchang.inspection.process.VisitPlay.INSPECTOR_1;
import static cn.dangchang.inspection.process.VisitPlay.INSPECTOR_2;
import static cn.dangchang.inspection.process.VisitPlay.TWO_OFFICERS;
import static cn.dangchang.inspection.process.VisitPlay.finding;
import static cn.dangchang.inspection.process.VisitPlay.majorHazard;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.FindingClosed;
import cn.dangchang.inspection.FindingState;
import cn.dangchang.inspection.FindingTraits;
import cn.dangchang.inspection.FollowUpClosed;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.FollowUpState;
import cn.dangchang.inspection.MajorHazards;
import cn.dangchang.inspection.MajorHazards.Step;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.inspection.SiteMeasure;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.inspection.VisitView.FollowUp;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.spi.MatterSubject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What follows from a visit comes back, and the last of it opens the closing for a person. */
@DangchangTest
class VisitClosingTests {
    @Autowired
    private ApplicationContext house;

    private VisitPlay play;

    record Closed(MatterNumber visit, MatterNumber followUp) implements FollowUpClosed {}

    record Passed(MatterNumber visit, MatterNumber followUp, UUID finding) implements FindingClosed {}

    @BeforeEach
    void open() {
        play = new VisitPlay(house);
    }

    private void tell(Object event) {
        house.getBean(TransactionTemplate.class).executeWithoutResult(status -> house.publishEvent(event));
    }

    private FollowUp followUp(FollowUpKind kind) {
        return play.seenBy(INSPECTOR_1).followUps().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    private UUID hazardOrderedAndStopped() {
        play.proposed(TWO_OFFICERS).approved().entered();
        UUID hazard = play.found(INSPECTOR_1, majorHazard("除尘系统未设置泄爆装置"));
        play.inspected().fedBack();
        play.decide(hazard, Set.of(Disposition.SUSPEND_OPERATIONS, Disposition.ORDER_RECTIFICATION), Set.of(SiteMeasure.SUSPEND_OPERATIONS));
        play.proposedDispositions();
        for (var step : Map.of(SignedThing.RECTIFICATION_ORDER, "issue-rectification-order", SignedThing.SITE_MEASURES, "order-site-measures").entrySet()) {
            play.officersSign(step.getKey());
            play.partySigns(step.getKey());
            play.complete(INSPECTOR_1, step.getValue(), Map.of());
        }
        return hazard;
    }

    @Test
    void everyFollowUpHasItsOwnNumberAndAFindingInTwoOfThemIsClosedByTheLast() {
        UUID hazard = hazardOrderedAndStopped();
        var order = followUp(FollowUpKind.RECTIFICATION);
        var stop = followUp(FollowUpKind.STOP_ORDER);
        assertThat(List.of(order, stop)).allMatch(each -> each.state() == FollowUpState.OPEN && each.target() != null);
        tell(new Passed(play.visit, order.target(), hazard));
        assertThat(play.visits.finding(hazard).state()).isEqualTo(FindingState.FOLLOWED_UP);
        tell(new Closed(play.visit, order.target()));
        assertThat(play.openTasks()).doesNotContain("close-visit");
        tell(new Passed(play.visit, stop.target(), hazard));
        assertThat(play.visits.finding(hazard).state()).isEqualTo(FindingState.CLOSED);
        assertThat(play.as(INSPECTOR_1, () -> house.getBean(MajorHazards.class).of(play.visit)).get(0).notes()).extracting(note -> note.step())
                .containsExactly(Step.CLOSED);
        tell(new Closed(play.visit, stop.target()));
        assertThat(play.openTasks()).contains("close-visit");
        play.complete(GROUP_LEADER, "close-visit", Map.of("confirmed", true));
        assertThat(play.seenBy(INSPECTOR_1).stage()).isEqualTo(VisitStage.CLOSED);
        play.filed();
        assertThat(play.seenBy(INSPECTOR_1).stage()).isEqualTo(VisitStage.CLOSED);
    }

    @Test
    void twoFollowUpsThatCloseAtOnceOpenOneClosing() {
        hazardOrderedAndStopped();
        var both = Stream.of(FollowUpKind.RECTIFICATION, FollowUpKind.STOP_ORDER).map(this::followUp).map(FollowUp::target).toList();
        CompletableFuture.allOf(both.stream().map(target -> CompletableFuture.runAsync(() -> tell(new Closed(play.visit, target))))
                .toArray(CompletableFuture[]::new)).join();
        assertThat(play.tasks(play.visit)).filteredOn(task -> task.key().equals("close-visit")).hasSize(1);
    }

    @Test
    void aCaseThatIsNotClosedKeepsTheVisitOpen() {
        play.proposed(TWO_OFFICERS).approved().entered();
        UUID filed = play.found(INSPECTOR_2, finding("特种作业人员无证上岗", new FindingTraits(false, true, false, false)));
        play.inspected().fedBack();
        play.decide(filed, Set.of(Disposition.FILE_CASE));
        play.proposedDispositions();
        UUID proof = play.picture("photo");
        play.as(INSPECTOR_2, () -> play.actions.linkEvidence(filed, proof));
        play.complete(INSPECTOR_2, "secure-evidence", Map.of("note", "已拍照固定"));
        play.filed();
        assertThat(play.openTasks()).isEmpty();
        var seen = play.seenBy(INSPECTOR_1);
        assertThat(seen.stage()).isEqualTo(VisitStage.FILED);
        assertThat(seen.closingBlockedBy()).singleElement().matches(each -> each.state() == FollowUpState.OPEN);
        assertThat(seen.notes()).singleElement().matches(note -> note.words().equals("已拍照固定"));
    }

    @Test
    void theStepsOfAMajorHazardAreWrittenDown() {
        UUID hazard = hazardOrderedAndStopped();
        var book = house.getBean(MajorHazards.class);
        play.as(GROUP_LEADER, () -> book.note(hazard, Step.ASSIGNED, "交青石镇督办", play.today()));
        play.as(GROUP_LEADER, () -> book.note(hazard, Step.NOTIFIED, "通报行业主管部门", play.today()));
        assertThat(play.as(INSPECTOR_1, () -> book.of(play.visit))).singleElement()
                .satisfies(each -> assertThat(each.notes()).extracting(note -> note.step()).containsExactly(Step.ASSIGNED, Step.NOTIFIED));
    }

    @Test
    void theMattersPageIsWrittenInWordsThroughout() {
        hazardOrderedAndStopped();
        var subject = house.getBeansOfType(MatterSubject.class).values().stream().filter(each -> each.owns(play.visit)).findFirst().orElseThrow();
        var summary = play.as(INSPECTOR_1, () -> subject.summary(play.visit));
        var facts = play.as(INSPECTOR_1, () -> subject.facts(play.visit));
        assertThat(summary.linked()).hasSize(2).allMatch(each -> each.href().startsWith("/cases/HX-ZG"));
        assertThat(facts.sections()).extracting(section -> section.title()).contains("被检查单位", "检查方案", "发现的问题", "文书");
        assertThat(Stream.of(summary.toString(), facts.toString()).flatMap(text -> Arrays.stream(text.split("[ ,=\\[\\]]"))))
                .noneMatch(word -> word.startsWith("inspection."));
    }
}
