package cn.dangchang.inspection.domain;

import static cn.dangchang.inspection.domain.Refusals.assertRefused;
import static cn.dangchang.inspection.domain.VisitFixture.FIRST;
import static cn.dangchang.inspection.domain.VisitFixture.NOON;
import static cn.dangchang.inspection.domain.VisitFixture.SECOND;
import static cn.dangchang.inspection.domain.VisitFixture.entry;
import static cn.dangchang.inspection.domain.VisitFixture.fedBack;
import static cn.dangchang.inspection.domain.VisitFixture.finding;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.Dispositions.Decided;
import cn.dangchang.inspection.FindingState;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.SiteMeasure;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FindingRuleTests {
    private static final LocalDate DAY = VisitFixture.DAY;
    private static final DispositionRule RULE = new DispositionRule(DAY, DAY.plusDays(30));
    private static final Set<Disposition> ORDER = Set.of(Disposition.ORDER_RECTIFICATION);

    @Test
    void aFindingWithoutLegalOrStandardBasisIsRefused() {
        assertRefused(InspectionGround.FINDING_WITHOUT_BASIS, () -> finding(entry(List.of(), false, null)));
    }

    @Test
    void aMajorHazardNamesItsCriterion() {
        assertRefused(InspectionGround.MAJOR_HAZARD_WITHOUT_CRITERION, () -> finding(entry(List.of("aqf-041"), true, " ")));
        assertThat(finding(entry(List.of("aqf-041"), true, "判定标准第十一条")).majorHazard()).isTrue();
    }

    @Test
    void onlyTheAuthorChangesOrWithdraws() {
        var finding = finding(entry());
        assertRefused(InspectionGround.NOT_THE_AUTHOR, () -> finding.change(entry(), SECOND, 0));
        assertRefused(InspectionGround.NOT_THE_AUTHOR, () -> finding.withdraw("重复", SECOND));
        assertRefused(InspectionGround.WITHDRAWN_WITHOUT_REASON, () -> finding.withdraw("", FIRST));
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedMeanwhileIsRefused() {
        assertRefused(SharedGround.CHANGED_MEANWHILE, () -> finding(entry()).change(entry(), FIRST, 3));
    }

    @Test
    void aChangedFindingMustBeSignedAgain() {
        var finding = finding(entry());
        finding.signed(NOON);
        finding.change(entry(), FIRST, 0);
        assertThat(finding.state()).isEqualTo(FindingState.RECORDED);
        assertThat(finding.signedAt()).isNull();
    }

    @Test
    void nothingIsRewrittenAfterFeedback() {
        assertRefused(InspectionGround.FINDING_ALREADY_FED_BACK, () -> fedBack(entry()).change(entry(), FIRST, 0));
    }

    @Test
    void aFindingUnderConsultationIsLockedUntilTheOpinionBindsIt() {
        var finding = fedBack(entry());
        finding.lock(new MatterNumber("HX-HS2026-0001"));
        assertRefused(InspectionGround.FINDING_IS_LOCKED, () -> finding.decide(decided(ORDER, DAY.plusDays(7), Set.of(), null), ORDER, 1, FIRST));
        assertRefused(InspectionGround.CONSULTATION_ALREADY_OPEN, () -> finding.lock(new MatterNumber("HX-HS2026-0002")));
        finding.bind(Set.of(Disposition.OTHER));
        assertThat(finding.locked()).isFalse();
        assertRefused(InspectionGround.CONSULTATION_OPINION_BINDS,
                () -> RULE.check(decided(ORDER, DAY.plusDays(7), Set.of(), "另有考虑"), false, ORDER, finding.bound()));
    }

    @Test
    void aDecisionThatDiffersFromTheProposalNeedsAReason() {
        assertRefused(InspectionGround.DEVIATION_WITHOUT_REASON,
                () -> RULE.check(decided(ORDER, DAY.plusDays(7), Set.of(), null), false, Set.of(Disposition.RECTIFY_NOW), Set.of()));
        RULE.check(decided(ORDER, DAY.plusDays(7), Set.of(), "需采购配件"), false, Set.of(Disposition.RECTIFY_NOW), Set.of());
    }

    @Test
    void anOrderWithoutADeadlineIsRefused() {
        assertRefused(InspectionGround.ORDER_WITHOUT_DEADLINE, () -> RULE.check(decided(ORDER, null, Set.of(), null), false, ORDER, Set.of()));
        assertRefused(InspectionGround.DEADLINE_NOT_IN_THE_FUTURE, () -> RULE.check(decided(ORDER, DAY, Set.of(), null), false, ORDER, Set.of()));
        assertRefused(InspectionGround.DEADLINE_BEYOND_LIMIT, () -> RULE.check(decided(ORDER, DAY.plusDays(31), Set.of(), null), false, ORDER, Set.of()));
    }

    @Test
    void aMajorHazardWithoutAMeasureIsRefused() {
        assertRefused(InspectionGround.MAJOR_HAZARD_WITHOUT_MEASURE,
                () -> RULE.check(decided(ORDER, DAY.plusDays(7), Set.of(), "从轻"), true, ORDER, Set.of()));
        var suspended = Set.of(Disposition.SUSPEND_OPERATIONS);
        assertRefused(InspectionGround.MAJOR_HAZARD_WITHOUT_MEASURE, () -> RULE.check(decided(suspended, null, Set.of(), null), true, suspended, Set.of()));
        RULE.check(decided(suspended, null, Set.of(SiteMeasure.EVACUATE), null), true, suspended, Set.of());
    }

    @Test
    void aMeasureGoesWithItsDisposition() {
        assertRefused(InspectionGround.MEASURE_WITHOUT_DISPOSITION,
                () -> RULE.check(decided(ORDER, DAY.plusDays(7), Set.of(SiteMeasure.OUT_OF_USE), null), false, ORDER, Set.of()));
    }

    @Test
    void aTransferNamesTheAuthority() {
        var transfer = Set.of(Disposition.TRANSFER);
        assertRefused(InspectionGround.TRANSFER_WITHOUT_AUTHORITY, () -> RULE.check(decided(transfer, null, Set.of(), null), false, transfer, Set.of()));
    }

    @Test
    void rectificationOnTheSpotNeedsAPictureTakenAfterwards() {
        var finding = fedBack(entry());
        finding.decide(decided(Set.of(Disposition.RECTIFY_NOW), null, Set.of(), null), Set.of(Disposition.RECTIFY_NOW), 1, FIRST);
        finding.disposed();
        assertRefused(InspectionGround.RECTIFIED_WITHOUT_AFTER_PHOTO, () -> finding.verify(null, FIRST, NOON));
        finding.verify(UUID.randomUUID(), FIRST, NOON);
        finding.verified();
        assertThat(finding.state()).isEqualTo(FindingState.VERIFIED);
        assertThat(finding.settled()).isTrue();
    }

    @Test
    void aFindingIsSettledWhenEverythingDecidedIsDone() {
        var finding = fedBack(entry());
        var both = Set.of(Disposition.RECTIFY_NOW, Disposition.FILE_CASE);
        finding.decide(decided(both, null, Set.of(), null), both, 1, FIRST);
        finding.disposed();
        finding.done(Disposition.FILE_CASE);
        assertThat(finding.settled()).isFalse();
        finding.verified();
        assertThat(finding.settled()).isTrue();
    }

    private static Decided decided(Set<Disposition> actions, LocalDate deadline, Set<SiteMeasure> measures, String reason) {
        return new Decided(null, actions, reason, deadline, null, measures, null, null, null, 0);
    }
}
