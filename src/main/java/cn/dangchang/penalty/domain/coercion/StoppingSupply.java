package cn.dangchang.penalty.domain.coercion;

import static cn.dangchang.penalty.PowerCutGround.CUT_NOT_DECIDED;
import static cn.dangchang.penalty.PowerCutGround.CUT_TIME_IMPOSSIBLE;
import static cn.dangchang.penalty.PowerCutGround.NOTICE_INCOMPLETE;
import static cn.dangchang.penalty.PowerCutGround.NOTICE_NOT_SIGNED;
import static cn.dangchang.penalty.PowerCutGround.NOTICE_TIMES_IMPOSSIBLE;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.Clocks.WaitingFor;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.Term;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.penalty.CoercionFile.Ruling;
import cn.dangchang.penalty.PowerCutFile.Cut;
import cn.dangchang.penalty.PowerCutFile.Notice;
import cn.dangchang.penalty.domain.CrewSigning;
import cn.dangchang.penalty.domain.CrewSigning.Hand;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notice to supplier and enterprise, the twenty-four hours, and the cut to the minute. */
@Service
@Transactional
public class StoppingSupply {
    static final String NOTICE = "power-cut-notice";

    private final PowerCutDesk desk;
    private final PowerCutPapers papers;
    private final CrewSigning signing;
    private final ApplyingForPowerCut applying;
    private final Hours hours;

    StoppingSupply(PowerCutDesk desk, PowerCutPapers papers, CrewSigning signing, ApplyingForPowerCut applying, Hours hours) {
        this.desk = desk;
        this.papers = papers;
        this.signing = signing;
        this.applying = applying;
        this.hours = hours;
    }

    /** The hours of the notice. */
    @org.springframework.stereotype.Component("powerCutHours")
    record Hours(Clocks clocks, RuleSettings settings) {}

    /** When the enterprise and the supplier were told, and from when the supply stops. */
    public void notice(MatterNumber number, Notice notice) {
        var stop = decided(number);
        NOTICE_INCOMPLETE.refuseAtIf(notice.toldAt() == null, "toldAt");
        NOTICE_INCOMPLETE.refuseAtIf(notice.plannedAt() == null, "plannedAt");
        NOTICE_INCOMPLETE.refuseAtIf(notice.supplierAt() == null, "supplierAt");
        NOTICE_INCOMPLETE.refuseAtIf(notice.supplierBy() == null || notice.supplierBy().isBlank(), "supplierBy");
        NOTICE_TIMES_IMPOSSIBLE.refuseAtIf(notice.toldAt().isAfter(desk.minute()) || notice.toldAt().toLocalDate().isBefore(decidedOn(stop)), "toldAt");
        NOTICE_TIMES_IMPOSSIBLE.refuseAtIf(notice.supplierAt().isAfter(desk.minute()) || notice.supplierAt().isAfter(notice.plannedAt()), "supplierAt");
        period(stop).requirePlanned(notice.toldAt(), notice.plannedAt());
        stop.notice(new Notice(notice.toldAt(), notice.plannedAt(), notice.supplierAt(), notice.supplierBy().strip(), false));
        desk.note(number, "power-cut-notice-written", Map.of("planned", notice.plannedAt()));
    }

    public void sign(MatterNumber number, PersonId officer, String pin) {
        var stop = noticed(number);
        signing.sign(stop.origin().crew(), papers.decisionSubject(stop), new Hand(officer, pin), desk.today());
        desk.note(number, "power-cut-signed", Map.of("by", officer.value()));
    }

    public void signByParty(MatterNumber number, String name, UUID image) {
        signing.signByParty(papers.decisionSubject(noticed(number)), name, image);
        desk.note(number, "power-cut-signed", Map.of("by", "party"));
    }

    public void refusedByParty(MatterNumber number, String name, String reason, String witness) {
        signing.refusedByParty(papers.decisionSubject(noticed(number)), name, reason, witness, null);
        desk.note(number, "power-cut-signed", Map.of("by", "witness"));
    }

    @Transactional(readOnly = true)
    public List<Signature> signatures(MatterNumber number) {
        var stop = desk.seen(number);
        return stop.view().notice() == null ? List.of() : signing.valid(papers.decisionSubject(stop));
    }

    /** Issues both papers and hands them over; the hours run from the minute in which the enterprise was told. */
    public void handOver(MatterNumber number) {
        var stop = decided(number);
        applying.requireStillDisobeyed(stop);
        NOTICE_INCOMPLETE.refuseIf(stop.view().notice() == null);
        var subject = papers.decisionSubject(stop);
        var signers = signing.requireSigned(stop.origin().crew(), subject, desk.today(), NOTICE_NOT_SIGNED, NOTICE_NOT_SIGNED);
        stop.noticed();
        papers.notices(stop, subject, signers.get(0), desk.today()).forEach(stop::keep);
        var period = period(stop);
        if (period.earliest(stop.view().notice().toldAt()).isAfter(stop.view().notice().toldAt())) {
            var rule = hours.settings().of(NOTICE, stop.origin().office(), desk.today());
            hours.clocks().start(new Clocks.Start(number, NOTICE, "", rule.basis(), "enterprise-told",
                    stop.view().notice().toldAt().atZone(OfficeClock.ZONE).toInstant(), new Term(period.hours(), Term.Kind.HOURS), null, WaitingFor.US));
        }
        desk.note(number, "power-cut-noticed", Map.of("planned", stop.view().notice().plannedAt()));
    }

    /** The supply was stopped in that minute. */
    public void cut(MatterNumber number, LocalDateTime at, String by, String words) {
        var stop = decided(number);
        applying.requireStillDisobeyed(stop);
        var notice = stop.view().notice();
        NOTICE_NOT_SIGNED.refuseIf(notice == null || !Boolean.TRUE.equals(notice.noticed()));
        CUT_TIME_IMPOSSIBLE.refuseAtIf(at == null, "cutAt");
        NOTICE_INCOMPLETE.refuseAtIf(by == null || by.isBlank(), "cutBy");
        period(stop).requireCut(notice.toldAt(), notice.plannedAt(), at, desk.minute());
        stop.cut(new Cut(at, by.strip(), words));
        applying.lookAgain(stop);
        hours.clocks().running(number, NOTICE).ifPresent(each -> hours.clocks().end(each.id(), "supply-stopped"));
        desk.note(number, "supply-stopped", Map.of("at", at));
    }

    private PowerCut decided(MatterNumber number) {
        var stop = desk.mine(number);
        CUT_NOT_DECIDED.refuseIf(stop.view().ruling("approval").filter(Ruling::approved).isEmpty());
        return stop;
    }

    private PowerCut noticed(MatterNumber number) {
        var stop = decided(number);
        NOTICE_INCOMPLETE.refuseIf(stop.view().notice() == null);
        return stop;
    }

    private NoticePeriod period(PowerCut stop) {
        var wanted = stop.view().wanted();
        return new NoticePeriod(Term.parse(hours.settings().of(NOTICE, stop.origin().office(), desk.today()).value()).count(), wanted.supply(),
                Boolean.TRUE.equals(wanted.emergency()));
    }

    private static java.time.LocalDate decidedOn(PowerCut stop) {
        return java.time.LocalDate.ofInstant(stop.view().ruling("approval").orElseThrow().at(), OfficeClock.ZONE);
    }
}
