package cn.dangchang.demo;

import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.FindingView;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.shared.MatterNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What comes of a visit: the actions on the spot, the papers of others, the file, the closing. */
public final class Aftermath {
    private final Stage stage;
    private final VisitOf visit;

    Aftermath(Stage stage, VisitOf visit) {
        this.stage = stage;
        this.visit = visit;
    }

    /** The second officer looks again at what was corrected at once, and takes the picture. */
    public Aftermath verified() {
        var officer = visit.crew().second();
        for (var finding : with(Disposition.RECTIFY_NOW)) {
            stage.days().pass(5);
            UUID after = stage.rooms().props().afterPhoto(visit.number(), officer, "已整改：" + finding.description(), finding.place());
            stage.acts().as(officer, () -> stage.decisions().actions().verify(finding.id(), after));
        }
        visit.complete(officer, "verify-immediate-rectification", Map.of());
        return this;
    }

    public Aftermath ordered(OnSite onSite) {
        stage.days().pass(10);
        onSite.signed(SignedThing.RECTIFICATION_ORDER);
        visit.complete(visit.crew().lead(), "issue-rectification-order", Map.of());
        return this;
    }

    public Aftermath stopped(OnSite onSite) {
        stage.days().pass(10);
        onSite.signed(SignedThing.SITE_MEASURES);
        visit.complete(visit.crew().lead(), "order-site-measures", Map.of());
        return this;
    }

    /** The pictures taken on site become the evidence of the case. */
    public Aftermath evidenceSecured() {
        var officer = visit.crew().second();
        with(Disposition.FILE_CASE).forEach(finding -> stage.acts().as(officer,
                () -> finding.photos().forEach(photo -> stage.decisions().actions().linkEvidence(finding.id(), photo))));
        visit.complete(officer, "secure-evidence", Map.of());
        return this;
    }

    public Aftermath handedToFireService() {
        visit.complete(visit.crew().lead(), "hand-over-case", Map.of("authority", "华溪县消防救援大队", "reason", "占用消防车通道，属消防救援机构职责"));
        return this;
    }

    public Aftermath receiptArrived() {
        visit.complete(visit.crew().lead(), "record-handover-receipt",
                Map.of("receivedBy", "值班室", "receivedOn", stage.days().day().toString(), "receiptNumber", "华消收〔2026〕31号"));
        return this;
    }

    public Aftermath handedToTerritory() {
        onBehalf(visit.crew().lead());
        onBehalf(Office.NEIGHBOURS_ESCORT);
        visit.complete(visit.crew().lead(), "hand-over-to-territory", Map.of());
        return this;
    }

    private void onBehalf(cn.dangchang.shared.PersonId signer) {
        stage.acts().as(signer, () -> stage.site().signing().sign(visit.number(), SignedThing.TERRITORY_HANDOVER, "", signer, null, null));
    }

    public Aftermath territoryAnswered(String outcome) {
        visit.complete(Office.NEIGHBOURS_LEADER, "accept-territory-findings", Map.of("decision", "accept"));
        stage.days().pass(60);
        visit.complete(Office.NEIGHBOURS_INSPECTOR, "report-territory-outcome", Map.of("outcome", outcome));
        return this;
    }

    public Aftermath bound() {
        visit.complete(visit.crew().groupLeader(), "bind-inspection-file", Map.of());
        return this;
    }

    public Aftermath received() {
        visit.complete(Office.COORDINATOR, "receive-inspection-file", Map.of("location", "二楼案卷柜B"
                + (visit.number().value().hashCode() & 7)));
        return this;
    }

    public Aftermath archived() {
        visit.complete(Office.ARCHIVIST, "archive-inspection-file", Map.of("archiveNumber", "HXYJ-" + visit.number().value().substring(3),
                "retention", "10y"));
        return this;
    }

    public Aftermath closed() {
        visit.complete(visit.crew().groupLeader(), "close-visit", Map.of("confirmed", true, "note", "问题全部整改，同意销号"));
        return this;
    }

    /** @return the follow-up of the order to rectify. */
    public RectificationOf rectification() {
        return new RectificationOf(stage, visit, followUps(false).get(0));
    }

    /** @return the follow-up of the order of the round after a consultation. */
    public RectificationOf laterRectification() {
        return new RectificationOf(stage, visit, followUps(false).get(1));
    }

    /** @return the follow-up of the order that stopped work. */
    public RectificationOf stopOrder() {
        return new RectificationOf(stage, visit, followUps(true).get(0));
    }

    /** @return the penalty on the spot that the visit proposed. */
    public SummaryPenaltyOf summaryPenalty() {
        var penalties = stage.acts().as(visit.crew().lead(), () -> stage.rooms().penalties().penalties().ofVisit(visit.number()));
        return new SummaryPenaltyOf(stage, visit, penalties.get(0).number());
    }

    private List<MatterNumber> followUps(boolean stop) {
        return stage.acts().as(visit.crew().lead(), () -> stage.rooms().rectifications().ofVisit(visit.number())).stream()
                .filter(file -> stop == (file.stopOrder() != null)).map(RectificationFile::number)
                        .sorted(Comparator.comparing(MatterNumber::value)).toList();
    }

    private List<FindingView> with(Disposition action) {
        return visit.seenBy(visit.crew().lead()).findings().stream()
                .filter(each -> each.decided() != null && each.decided().actions().contains(action)).toList();
    }
}
