package cn.dangchang.inspection.process;

import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.FindingTraits;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.inspection.SiteMeasure;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Visits at a certain point, for tests of other modules. */
public final class PlayedVisits {
    private final VisitPlay play;

    public PlayedVisits(ApplicationContext house) {
        play = new VisitPlay(house);
    }

    /** The visit waits at the gate. */
    public MatterNumber approved() {
        return play.proposed(VisitPlay.TWO_OFFICERS).approved().visit;
    }

    /** Two officers and an expert have been through the site and found nothing. */
    public MatterNumber inspectedWithExpert() {
        return play.proposed(List.of(new Assignment(VisitPlay.INSPECTOR_1, MemberRole.OFFICER), new Assignment(VisitPlay.INSPECTOR_2, MemberRole.OFFICER),
                new Assignment(VisitPlay.EXPERT, MemberRole.EXPERT))).approved().entered().inspected().visit;
    }

    /** A photo was taken, two findings (one a major hazard, one suspected of a violation) were fed back, and a consultation on the first is open. */
    public MatterNumber disputed() {
        disposing();
        var finding = view().findings().get(0).id();
        play.as(VisitPlay.INSPECTOR_1, () -> play.consultations.raise(finding, "是否属于重大事故隐患"));
        return play.visit;
    }

    /** An order, a stop order and a penalty case followed; whatever follows up has opened its matters. */
    public MatterNumber ordered() {
        disposing();
        var findings = view().findings();
        play.decide(findings.get(0).id(), Set.of(Disposition.SUSPEND_OPERATIONS, Disposition.EMERGENCY_MEASURE, Disposition.ORDER_RECTIFICATION),
                Set.of(SiteMeasure.EVACUATE, SiteMeasure.SUSPEND_OPERATIONS));
        play.decide(findings.get(1).id(), Set.of(Disposition.FILE_CASE, Disposition.ORDER_RECTIFICATION));
        play.proposedDispositions();
        signed(SignedThing.RECTIFICATION_ORDER, "issue-rectification-order");
        signed(SignedThing.SITE_MEASURES, "order-site-measures");
        UUID proof = play.picture("photo");
        play.as(VisitPlay.INSPECTOR_2, () -> play.actions.linkEvidence(findings.get(1).id(), proof));
        play.complete(VisitPlay.INSPECTOR_2, "secure-evidence", Map.of());
        return play.visit;
    }

    public VisitView view() {
        return play.seenBy(VisitPlay.INSPECTOR_1);
    }

    public void as(PersonId person, Runnable work) {
        play.as(person, work);
    }

    private void disposing() {
        play.proposed(List.of(new Assignment(VisitPlay.INSPECTOR_1, MemberRole.OFFICER), new Assignment(VisitPlay.INSPECTOR_2, MemberRole.OFFICER))).approved().entered();
        play.picture("photo");
        play.found(VisitPlay.INSPECTOR_1, VisitPlay.majorHazard("除尘系统未设置泄爆装置"));
        play.found(VisitPlay.INSPECTOR_2, VisitPlay.finding("特种作业人员无证上岗", new FindingTraits(false, true, false, false)));
        play.inspected().fedBack();
    }

    private void signed(SignedThing thing, String task) {
        play.officersSign(thing);
        play.partySigns(thing);
        play.complete(VisitPlay.INSPECTOR_1, task, Map.of());
    }
}
