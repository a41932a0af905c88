package cn.dangchang.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through the picture of a site visit. */
class SiteInspectionPathsTests {
    private static final String[] FLAGS = {"groupLeaderReviews", "planReviewed", "planApproved", "lateApproved", "entryCorrected", "hasFindings", "escorted",
        "crossArea", "rectifyNow", "orderRectification", "fileCase", "summaryPenalty", "siteMeasures", "transfer", "disputed", "awaitsReceipt",
        "territoryAnswers"};

    private final BareEngine bare = BareEngine.get();

    @Test
    void aVisitWithoutFindingsGoesStraightToItsFile() {
        entered().done("feed-back-on-site", "hasFindings", false).waitsAt("bind-inspection-file");
    }

    @Test
    void aReturnedPlanGoesBackToItsDraft() {
        planned("groupLeaderReviews", true).done("draft-inspection-plan")
                .done("review-inspection-plan", "planReviewed", false).waitsAt("draft-inspection-plan").done("draft-inspection-plan")
                .done("review-inspection-plan", "planReviewed", true)
                .done("approve-inspection-plan", "planApproved", false).waitsAt("draft-inspection-plan");
    }

    @Test
    void anUrgentVisitEntersAtOnceAndIsApprovedLater() {
        bare.members.put("inspect-site", List.of("inspector-1"));
        filed(Run.message(bare, "urgent-visit", "JC-2026-0001", flags()).waitsAt("enter-site", "file-late-approval")
                .done("enter-site", "entryOutcome", "entered").done("inspect-site").done("feed-back-on-site", "hasFindings", false)
                .done("file-late-approval", "lateApproved", true)).endedAt("visit-filed");
    }

    @Test
    void aDenialIsAnsweredByAskingAnewOrByTakingTheVisitBack() {
        bare.members.put("inspect-site", List.of("inspector-1"));
        Run.message(bare, "urgent-visit", "JC-2026-0001", flags()).done("file-late-approval", "lateApproved", false)
                .waitsAt("answer-late-denial", "enter-site").done("answer-late-denial", "lateAnswer", "anew")
                .waitsAt("enter-site", "file-late-approval").done("file-late-approval", "lateApproved", false)
                .done("enter-site", "entryOutcome", "entered").done("inspect-site").done("feed-back-on-site", "hasFindings", true)
                .done("propose-dispositions", "orderRectification", true).waitsAt("answer-late-denial", "issue-rectification-order")
                .done("answer-late-denial", "lateAnswer", "withdrawn").endedAt("visit-withdrawn");
    }

    @Test
    void aDenialAfterTheVisitIsOnlyNoted() {
        bare.members.put("inspect-site", List.of("inspector-1"));
        filed(Run.message(bare, "urgent-visit", "JC-2026-0001", flags()).done("enter-site", "entryOutcome", "entered").done("inspect-site")
                .done("feed-back-on-site", "hasFindings", false).done("file-late-approval", "lateApproved", false)
                .done("answer-late-denial", "lateAnswer", "stands").waitsAt("bind-inspection-file")).endedAt("visit-filed");
    }

    @Test
    void aClosedSiteEndsTheVisit() {
        approved().done("enter-site", "entryOutcome", "not-held").endedAt("visit-not-held");
    }

    @Test
    void aVisitMayGoOnTheNextDay() {
        approved().done("enter-site", "entryOutcome", "continued").waitsAt("enter-site");
    }

    @Test
    void aRefusedEntryIsFirstOrderedAndOnlyThenEnds() {
        approved().done("enter-site", "entryOutcome", "refused").done("order-entry-correction", "entryCorrected", true).waitsAt("enter-site")
                .done("enter-site", "entryOutcome", "refused").done("order-entry-correction", "entryCorrected", false).endedAt("entry-refused");
    }

    @Test
    void allFiveActionsAreTakenInOneVisit() {
        var run = entered().done("feed-back-on-site", "hasFindings", true)
                .done("propose-dispositions", "rectifyNow", true, "orderRectification", true, "fileCase", true, "summaryPenalty", true,
                        "siteMeasures", true, "transfer", true)
                .waitsAt("hand-over-case", "issue-rectification-order", "order-site-measures", "secure-evidence", "verify-immediate-rectification");
        assertThat(bare.ran).containsExactly("handOverSummaryPenalty");
        run.done("verify-immediate-rectification").done("issue-rectification-order").done("secure-evidence").done("order-site-measures")
                .done("hand-over-case", "awaitsReceipt", true).waitsAt("bind-inspection-file", "record-handover-receipt");
        filed(run.done("record-handover-receipt")).endedAt("visit-filed");
    }

    @Test
    void aFindingThatIsOnlyRecordedNeedsNoAction() {
        entered().done("feed-back-on-site", "hasFindings", true).done("propose-dispositions").waitsAt("bind-inspection-file");
    }

    @Test
    void aConsultationHoldsItsFindingWhileTheOthersGoOn() {
        var run = entered().done("feed-back-on-site", "hasFindings", true);
        bare.members.put("consult", List.of("HS-2026-0001"));
        run.done("propose-dispositions", "orderRectification", true, "disputed", true).waitsAt("convene-consultation", "issue-rectification-order");
        assertThat(run.numberOf("convene-consultation")).isEqualTo("HS-2026-0001");
        run.done("issue-rectification-order").waitsAt("convene-consultation")
                .done("convene-consultation").done("record-consultation-opinion").waitsAt("propose-dispositions")
                .done("propose-dispositions", "orderRectification", false, "rectifyNow", true, "disputed", false)
                .done("verify-immediate-rectification").waitsAt("bind-inspection-file");
    }

    @Test
    void aConsultationThatEndsFirstWaitsForTheActions() {
        var run = entered().done("feed-back-on-site", "hasFindings", true);
        bare.members.put("consult", List.of("HS-2026-0001", "HS-2026-0002"));
        run.done("propose-dispositions", "orderRectification", true, "disputed", true)
                .done("convene-consultation").done("convene-consultation").done("record-consultation-opinion").done("record-consultation-opinion")
                .waitsAt("issue-rectification-order").done("issue-rectification-order").waitsAt("propose-dispositions");
    }

    @Test
    void acrossAreasTheTerritoryAnswers() {
        var run = entered("escorted", true, "crossArea", true).done("feed-back-on-site", "hasFindings", true).done("propose-dispositions")
                .waitsAt("co-sign-dispositions").done("co-sign-dispositions").done("hand-over-to-territory", "territoryAnswers", true)
                .waitsAt("accept-territory-findings", "bind-inspection-file").done("accept-territory-findings").done("report-territory-outcome");
        filed(run).endedAt("visit-filed");
    }

    @Test
    void aPersonClosesTheVisit() {
        Run.start(bare, "visit-closure", "JC-2026-0001", Map.of()).done("close-visit").endedAt("visit-closed");
    }

    private Run planned(Object... words) {
        var values = flags();
        for (int i = 0; i < words.length; i += 2) {
            values.put((String) words[i], words[i + 1]);
        }
        return Run.start(bare, "site-inspection", "JC-2026-0001", values);
    }

    private Run approved(Object... words) {
        return planned(words).done("draft-inspection-plan").done("approve-inspection-plan", "planApproved", true);
    }

    private Run entered(Object... words) {
        bare.members.put("inspect-site", List.of("inspector-1", "inspector-2", "expert-1"));
        return approved(words).done("enter-site", "entryOutcome", "entered").waitsAt("inspect-site", "inspect-site", "inspect-site")
                .done("inspect-site").done("inspect-site").done("inspect-site");
    }

    private static Run filed(Run run) {
        return run.done("bind-inspection-file").done("receive-inspection-file").done("archive-inspection-file");
    }

    private static Map<String, Object> flags() {
        var flags = new HashMap<String, Object>();
        for (String flag : FLAGS) {
            flags.put(flag, false);
        }
        return flags;
    }
}
