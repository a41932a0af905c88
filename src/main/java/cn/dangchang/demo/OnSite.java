package cn.dangchang.demo;

import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.Dispositions.Decided;
import cn.dangchang.inspection.FindingState;
import cn.dangchang.inspection.FindingView;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.inspection.SiteMeasure;
import cn.dangchang.inspection.VisitView.Member;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The end of a visit on site: lists are signed, findings told, dispositions decided and signed. */
public final class OnSite {
    private static final String WITNESS = "镇应急管理办公室值班人员";

    private final Stage stage;
    private final VisitOf visit;
    private boolean partyRefuses;

    OnSite(Stage stage, VisitOf visit) {
        this.stage = stage;
        this.visit = visit;
    }

    /** From here on the party signs nothing; a witness stands by. */
    public OnSite partyRefusesToSign() {
        partyRefuses = true;
        return this;
    }

    /** The expert hands own findings to the lead officer; both sign. */
    public OnSite handedOver(String suggestion, String... keys) {
        var ids = List.of(keys).stream().map(visit::finding).toList();
        UUID sheet = stage.acts().as(visit.crew().expert(),
                () -> stage.decisions().handovers().handOver(number(), ids, visit.crew().lead(), suggestion, null));
        stage.acts().as(visit.crew().lead(), () -> stage.decisions().handovers().accept(sheet, null));
        return this;
    }

    /** Everybody who inspects answers the rest of the list, signs it and ends the own inspection. */
    public OnSite inspected() {
        visit.seenBy(visit.crew().lead()).members().stream().filter(each -> each.role().inspects()).map(Member::person)
                .forEach(this::inspectedBy);
        return this;
    }

    public void inspectedBy(PersonId person) {
        stage.days().pass(10);
        stage.acts().as(person, () -> {
            if (stage.site().findings().checklist(number(), person).isPresent()) {
                stage.site().findings().answerRest(number());
            }
            stage.site().signing().sign(number(), SignedThing.CHECKLIST, person.value(), person, null, null);
        });
        stage.acts().completeOwn(number(), person, "inspect-site", Map.of("signed", true));
    }

    public OnSite fedBack() {
        stage.days().pass(20);
        signed(SignedThing.FEEDBACK);
        visit.complete(visit.crew().lead(), "feed-back-on-site", Map.of("receivedBy", visit.place().receiver(), "receivedByPosition",
                visit.place().position(), "partySigned", partyRefuses ? "refused" : "signed"));
        return this;
    }

    /** Both officers sign, and so does the party where the sheet is one for the party. */
    public OnSite signed(SignedThing thing) {
        return officersSign(thing).partySigns(thing);
    }

    public OnSite partySigns(SignedThing thing) {
        String name = visit.place().receiver();
        if (partyRefuses) {
            stage.acts().as(visit.crew().lead(),
                    () -> stage.site().signing().refusedByParty(number(), thing, name, "对检查结果有异议，拒绝签字", WITNESS, null));
        } else {
            UUID finger = stage.rooms().props().signature(number(), visit.crew().lead(), name);
            stage.acts().as(visit.crew().lead(), () -> stage.site().signing().signByParty(number(), thing, name, Method.FINGER, finger));
        }
        return this;
    }

    public OnSite officersSign(SignedThing thing) {
        for (var officer : List.of(visit.crew().lead(), visit.crew().second())) {
            stage.acts().as(officer, () -> stage.site().signing().sign(number(), thing, "", officer, null, null));
        }
        return this;
    }

    public MatterNumber disputed(String key, String question) {
        return stage.acts().as(visit.crew().second(), () -> stage.decisions().consultations().raise(visit.finding(key), question));
    }

    /**
     * Whatever is still to be decided is decided as the table, or an opinion that binds, says.
     *
     * @param workingDays given for rectification
     */
    public OnSite decided(int workingDays) {
        var open = visit.seenBy(visit.crew().lead()).findings().stream().filter(each -> !each.locked()
                && each.state() == FindingState.FED_BACK).toList();
        open.forEach(finding -> decide(finding, workingDays));
        return this;
    }

    private void decide(FindingView finding, int workingDays) {
        stage.acts().as(visit.crew().lead(), () -> {
            var desk = stage.decisions().dispositions();
            Set<Disposition> actions = finding.bound().isEmpty()
                    ? desk.proposed(finding.id()).stream().map(each -> each.action()).collect(Collectors.toSet()) : finding.bound();
            boolean order = actions.contains(Disposition.ORDER_RECTIFICATION);
            boolean measures = actions.stream().anyMatch(Disposition::isSiteMeasure);
            desk.decide(finding.id(), new Decided(null, actions, null, order ? deadline(workingDays) : null, requirement(finding),
                    measures ? Set.of(SiteMeasure.EVACUATE, SiteMeasure.SUSPEND_OPERATIONS) : Set.of(),
                    actions.contains(Disposition.TRANSFER) ? "华溪县消防救援大队" : null, visit.territory(), null, finding.version()));
        });
    }

    /** The agency allows itself thirty days at most. */
    private LocalDate deadline(int workingDays) {
        var wanted = stage.days().after(stage.days().day(), workingDays);
        var latest = stage.days().day().plusDays(30);
        return wanted.isAfter(latest) ? latest : wanted;
    }

    private String requirement(FindingView finding) {
        return stage.rooms().observations().requirementOf(finding.description());
    }

    /** The sheet of dispositions is signed and goes on, with the escorts' signature where they came along. */
    public OnSite proposed() {
        stage.days().pass(15);
        officersSign(SignedThing.DISPOSITIONS);
        visit.complete(visit.crew().lead(), "propose-dispositions", Map.of());
        return this;
    }

    public OnSite coSigned() {
        visit.seenBy(visit.crew().lead()).members().stream().filter(each -> each.role() == MemberRole.ESCORT)
                .forEach(escort -> visit.complete(escort.person(), "co-sign-dispositions", Map.of("decision", "agree")));
        return this;
    }

    private MatterNumber number() {
        return visit.number();
    }
}
