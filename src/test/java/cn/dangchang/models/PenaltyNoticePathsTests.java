package cn.dangchang.models;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through the picture of a notice to one party. */
class PenaltyNoticePathsTests {
    private final BareEngine bare = BareEngine.get();

    @Test
    void withoutAHearingTheDaysOfTheStatementPassAndTheAnswerEndsIt() {
        told(false).waitsAt().timeRunsOut("defence-passed").waitsAt("review-defence")
                .done("review-defence", "renotify", false, "hearingAsked", false).endedAt("party-heard");
    }

    @Test
    void whereAHearingIsOfferedItsDaysPassToo() {
        told(true).timeRunsOut("defence-passed").waitsAt().timeRunsOut("hearing-request-passed").waitsAt("review-defence");
    }

    @Test
    void handedOverOnTheSpotNothingIsWaitedForButTheDays() {
        charged().done("notify-party", "servedOnSpot", true, "hearingOffered", false).timeRunsOut("defence-passed").waitsAt("review-defence");
    }

    @Test
    void rightsThatAreGivenUpEndTheWaitAtOnce() {
        told(true).hears("rights-waived").waitsAt("review-defence");
        told(true).timeRunsOut("defence-passed").hears("rights-waived").waitsAt("review-defence");
    }

    @Test
    void whatChangedIsToldAgain() {
        told(false).timeRunsOut("defence-passed").done("review-defence", "renotify", true, "hearingAsked", false).waitsAt("notify-party");
    }

    @Test
    void aHearingIsPreparedHeldReportedAndReviewed() {
        noticed().done("hold-hearing", "hearing", "held").done("report-hearing").done("review-hearing-report").endedAt("hearing-over");
    }

    @Test
    void aHearingIsPutOffOrGivenUpByStayingAway() {
        noticed().done("hold-hearing", "hearing", "postponed").waitsAt("notify-hearing").done("notify-hearing").hears("hearing-notice-served")
                .done("hold-hearing", "hearing", "waived").endedAt("hearing-over");
    }

    @Test
    void aRequestThatIsWithdrawnEndsTheHearingWhereverItStands() {
        granted().hears("hearing-withdrawn").endedAt("request-withdrawn");
        granted().done("appoint-hearing-chair").hears("hearing-withdrawn").endedAt("request-withdrawn");
        noticed().hears("hearing-withdrawn").endedAt("request-withdrawn");
    }

    private Run charged() {
        return Run.start(bare, "penalty-notice", "LA-2026-0009", Map.of("subject", "1", "hearing", "waived"));
    }

    private Run told(boolean hearing) {
        return charged().done("notify-party", "servedOnSpot", false, "hearingOffered", hearing).waitsAt().hears("notice-served");
    }

    private Run granted() {
        return told(true).timeRunsOut("defence-passed").timeRunsOut("hearing-request-passed")
                .done("review-defence", "renotify", false, "hearingAsked", true).waitsAt("appoint-hearing-chair");
    }

    private Run noticed() {
        return granted().done("appoint-hearing-chair").done("notify-hearing").waitsAt().hears("hearing-notice-served").waitsAt("hold-hearing");
    }
}
