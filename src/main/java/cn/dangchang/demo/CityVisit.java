package cn.dangchang.demo;

import cn.dangchang.demo.City.Field;
import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.Dispositions.Decided;
import cn.dangchang.inspection.FindingView;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.inspection.SiteMeasure;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One visit of the city's campaign, by the same steps as every visit; what several people write is written in few transactions, since there are fifty. */
public final class CityVisit {
    private final Stage stage;
    private final Field field;
    private final Enterprise enterprise;
    private final MatterNumber number;

    CityVisit(Stage stage, Field field, Enterprise enterprise, MatterNumber number) {
        this.stage = stage;
        this.field = field;
        this.enterprise = enterprise;
        this.number = number;
    }

    void play(CityFigures.Visit figures, LocalDate deadline) {
        planned();
        entered();
        var photos = new CityFindings(stage, field, number).written(figures);
        inspected();
        fedBack();
        disposed(deadline);
        acted(figures, photos);
    }

    private void planned() {
        var day = stage.days().day();
        var members = List.of(new Assignment(lead(), MemberRole.OFFICER), new Assignment(second(), MemberRole.OFFICER),
                new Assignment(field.expert(), MemberRole.EXPERT), new Assignment(escort(), MemberRole.ESCORT));
        stage.acts().as(lead(), () -> stage.site().planning().assign(number, members));
        complete(lead(), "draft-inspection-plan", Map.of("purpose", "全市安全生产执法大检查", "visitOn", day.toString(), "contactPerson", receiver(),
                "route", "生产现场—重点部位—安全管理资料", "divisionOfWork", "一人检查现场设备设施，一人检查制度、台账和人员资格，专家检查工艺设备"));
        complete(field.leader(), "review-inspection-plan", Map.of("decision", "approve", "opinion", "同意"));
        complete(City.LEADER, "approve-inspection-plan", Map.of("decision", "approve", "opinion", "同意"));
    }

    private void entered() {
        stage.days().pass(40);
        var arrival = new HashMap<String, Object>(Map.of("outcome", "entered", "certificatesShown", true, "noticeHandedOver", true, "rightsTold", true,
                "contentTold", true, "recorderOn", true));
        arrival.putAll(Map.of("recorderNumber", "LS-ZFY-0" + (field.ordinal() + 1), "receivedBy", receiver(), "receivedByPosition", "主要负责人"));
        complete(lead(), "enter-site", arrival);
    }

    private void inspected() {
        stage.days().pass(100);
        for (var person : List.of(lead(), second(), field.expert())) {
            stage.acts().as(person, () -> {
                if (stage.site().findings().checklist(number, person).isPresent()) {
                    stage.site().findings().answerRest(number);
                }
                stage.site().signing().sign(number, SignedThing.CHECKLIST, person.value(), person, null, null);
            });
            stage.acts().completeOwn(number, person, "inspect-site", Map.of("signed", true));
        }
    }

    private void fedBack() {
        stage.days().pass(15);
        signed(SignedThing.FEEDBACK);
        complete(lead(), "feed-back-on-site", Map.of("receivedBy", receiver(), "receivedByPosition", "主要负责人", "partySigned", "signed"));
    }

    private void disposed(LocalDate deadline) {
        var found = seenBy(lead());
        stage.acts().as(lead(), () -> found.forEach(finding -> stage.decisions().dispositions().decide(finding.id(), decided(finding, deadline))));
        officersSign(SignedThing.DISPOSITIONS);
        complete(lead(), "propose-dispositions", Map.of());
        complete(escort(), "co-sign-dispositions", Map.of("decision", "agree"));
    }

    private static Decided decided(FindingView finding, LocalDate deadline) {
        var actions = EnumSet.of(Disposition.ORDER_RECTIFICATION);
        if (finding.traits().violationSuspected()) {
            actions.add(Disposition.FILE_CASE);
        }
        if (finding.majorHazard()) {
            actions.addAll(Set.of(Disposition.EMERGENCY_MEASURE, Disposition.SUSPEND_OPERATIONS));
        }
        return new Decided(null, actions, null, deadline, "按检查标准要求完成整改并留存记录",
                finding.majorHazard() ? Set.of(SiteMeasure.EVACUATE, SiteMeasure.SUSPEND_OPERATIONS) : Set.of(), null, "属地县应急管理局", null, finding.version());
    }

    private void acted(CityFigures.Visit figures, java.util.UUID photo) {
        stage.days().pass(10);
        if (figures.violations() > 0) {
            var suspected = seenBy(second()).stream().filter(each -> each.traits().violationSuspected()).toList();
            stage.acts().as(second(), () -> suspected.forEach(each -> stage.decisions().actions().linkEvidence(each.id(), photo)));
            complete(second(), "secure-evidence", Map.of());
        }
        signed(SignedThing.RECTIFICATION_ORDER);
        complete(lead(), "issue-rectification-order", Map.of());
        if (figures.hazards() > 0) {
            signed(SignedThing.SITE_MEASURES);
            complete(lead(), "order-site-measures", Map.of());
        }
    }

    private void signed(SignedThing thing) {
        officersSign(thing);
        var finger = stage.rooms().props().signature(number, lead(), receiver());
        stage.acts().as(lead(), () -> stage.site().signing().signByParty(number, thing, receiver(), Method.FINGER, finger));
    }

    private void officersSign(SignedThing thing) {
        for (var officer : field.officers()) {
            stage.acts().as(officer, () -> stage.site().signing().sign(number, thing, "", officer, null, null));
        }
    }

    private List<FindingView> seenBy(PersonId person) {
        return stage.acts().as(person, () -> stage.site().visits().find(number).orElseThrow()).findings();
    }

    private void complete(PersonId person, String task, Map<String, Object> values) {
        stage.acts().complete(number, person, task, values);
    }

    private PersonId lead() {
        return field.officers().get(0);
    }

    private PersonId second() {
        return field.officers().get(1);
    }

    /** The county's own escort goes along. */
    private PersonId escort() {
        return new PersonId("ls-escort-" + (City.COUNTIES.indexOf(enterprise.sites().get(0).town()) + 1));
    }

    private String receiver() {
        return enterprise.legalRepresentative();
    }

    public MatterNumber number() {
        return number;
    }
}
