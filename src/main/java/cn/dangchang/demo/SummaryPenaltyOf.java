package cn.dangchang.demo;

import cn.dangchang.law.Violations.Offender;
import cn.dangchang.law.Violations.Range;
import cn.dangchang.law.Violations.Violation;
import cn.dangchang.penalty.Fines.Payment;
import cn.dangchang.penalty.Fines.Way;
import cn.dangchang.penalty.Heard;
import cn.dangchang.penalty.PenalisedParty;
import cn.dangchang.penalty.SummaryDecisions.Sanction;
import cn.dangchang.penalty.SummaryPenaltyFile;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A penalty on the spot as it is told: the party heard, the decision handed over, filed and paid. */
public final class SummaryPenaltyOf {
    private final Stage stage;
    private final VisitOf visit;
    private final MatterNumber number;

    SummaryPenaltyOf(Stage stage, VisitOf visit, MatterNumber number) {
        this.stage = stage;
        this.visit = visit;
        this.number = number;
    }

    public SummaryPenaltyOf daysAgo(int workingDays, int hour) {
        stage.days().turnTo(stage.days().ago(workingDays), hour, 20);
        return this;
    }

    /** The unit is named, told what is meant, and states something. */
    public SummaryPenaltyOf heard(int fine, String statement, String answer) {
        stage.days().pass(15);
        var lead = visit.crew().lead();
        var place = visit.place();
        var charge = charge();
        var told = new Heard(null, List.of(lead.value(), visit.crew().second().value()), true, true, described(), "现场检查记录、现场照片、培训签到表复印件",
                "违法事实清楚，证据确凿，情节较轻", charge.punishedByLabel(), BigDecimal.valueOf(fine), true, statement, answer);
        stage.acts().as(lead, () -> {
            var file = file();
            return desks().hearings().name(number, new PenalisedParty(Offender.UNIT, file.enterpriseName(), file.place(), null, null, place.receiver(),
                    place.position(), null, null, null, null));
        });
        stage.acts().as(lead, () -> desks().hearings().hear(number, 1, told));
        UUID finger = finger();
        stage.acts().as(lead, () -> desks().hearings().signByParty(number, 1, place.receiver(), finger));
        complete(lead, "hear-party", Map.of("outcome", "penalise"));
        return this;
    }

    public SummaryPenaltyOf decided(int fine) {
        var lead = visit.crew().lead();
        var charge = charge();
        var range = range(charge);
        for (UUID finding : seen().findings()) {
            stage.acts().as(lead, () -> desks().decisions().charge(number, 1, new Sanction(finding, charge.id(), range.id(), false, BigDecimal.valueOf(fine))));
        }
        for (var officer : List.of(lead, visit.crew().second())) {
            stage.acts().as(officer, () -> desks().decisions().sign(number, 1, officer, null, null));
        }
        UUID finger = finger();
        stage.acts().as(lead, () -> desks().decisions().signByParty(number, 1, visit.place().receiver(), finger));
        complete(lead, "issue-summary-decision", Map.of());
        return this;
    }

    public SummaryPenaltyOf filed() {
        complete(Office.LEADER, "file-summary-decision", Map.of("confirmed", true, "note", "已阅"));
        return this;
    }

    public SummaryPenaltyOf paid(String receipt) {
        var lead = visit.crew().lead();
        stage.acts().as(lead, () -> desks().fines().of(number).forEach(fine -> desks().fines().pay(number, fine.id(),
                new Payment(stage.days().day(), fine.open(), Way.BANK, receipt))));
        complete(lead, "collect-fine", Map.of());
        return this;
    }

    private Violation charge() {
        return desks().violations().search("如实记录", stage.days().day(), 20).stream().filter(Violation::verified)
                .filter(each -> each.ranges().stream().anyMatch(SummaryPenaltyOf::fits)).findFirst().orElseThrow();
    }

    private static Range range(Violation violation) {
        return violation.ranges().stream().filter(SummaryPenaltyOf::fits).findFirst().orElseThrow();
    }

    private static boolean fits(Range range) {
        return range.offender() == Offender.UNIT && range.circumstance() == null && range.holds(BigDecimal.valueOf(2000));
    }

    private String described() {
        var ids = seen().findings();
        return visit.seenBy(visit.crew().lead()).findings().stream().filter(each -> ids.contains(each.id())).map(each -> each.description())
                .reduce((one, other) -> one + "；" + other).orElseThrow();
    }

    private UUID finger() {
        return stage.rooms().props().signature(number, visit.crew().lead(), visit.place().receiver());
    }

    private void complete(PersonId person, String task, Map<String, Object> values) {
        stage.days().pass(10);
        stage.acts().complete(number, person, task, values);
    }

    private SummaryPenaltyFile file() {
        return desks().penalties().find(number).orElseThrow();
    }

    public SummaryPenaltyFile seen() {
        return stage.acts().as(Office.LEADER, this::file);
    }

    private PenaltyDesks desks() {
        return stage.rooms().penalties();
    }

    public MatterNumber number() {
        return number;
    }
}
