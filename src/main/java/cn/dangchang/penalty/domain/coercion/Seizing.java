package cn.dangchang.penalty.domain.coercion;

import static cn.dangchang.penalty.CoercionGround.ABSENT_PARTY_NEEDS_A_WITNESS;
import static cn.dangchang.penalty.CoercionGround.ACT_NOT_SIGNED;
import static cn.dangchang.penalty.CoercionGround.ACT_RECORD_INCOMPLETE;
import static cn.dangchang.penalty.CoercionGround.ACT_TIMES_IMPOSSIBLE;
import static cn.dangchang.penalty.CoercionGround.NOT_APPROVED_BEFOREHAND;
import static cn.dangchang.penalty.CoercionGround.PARTY_NOT_CALLED;
import static cn.dangchang.penalty.CoercionGround.PARTY_NOT_LISTENED_TO;
import static cn.dangchang.penalty.CoercionGround.SEIZING_WITHOUT_CERTIFICATES;
import static cn.dangchang.penalty.CoercionGround.SEIZURE_RIGHTS_NOT_TOLD;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.penalty.CoercionFile.Act;
import cn.dangchang.penalty.CoercionFile.Ruling;
import cn.dangchang.penalty.domain.CrewSigning;
import cn.dangchang.penalty.domain.CrewSigning.Hand;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens on site, in the order of 行政强制法 18 and 24: certificates, calling, telling, listening, the record, the signatures, the papers. */
@Service
@Transactional
public class Seizing {
    private final CoercionDesk desk;
    private final CoercionPapers papers;
    private final CrewSigning signing;
    private final SeizureClocks clocks;

    Seizing(CoercionDesk desk, CoercionPapers papers, CrewSigning signing, SeizureClocks clocks) {
        this.desk = desk;
        this.papers = papers;
        this.signing = signing;
        this.clocks = clocks;
    }

    /** Writes the record on site; a later one takes its place, and signatures for the earlier one no longer hold. */
    public void record(MatterNumber number, Act act) {
        var coercion = desk.mine(number);
        requireAllowed(coercion);
        SEIZING_WITHOUT_CERTIFICATES.refuseAtIf(!yes(act.certificatesShown()), "certificatesShown");
        PARTY_NOT_CALLED.refuseAtIf(!yes(act.partyCalled()), "partyCalled");
        SEIZURE_RIGHTS_NOT_TOLD.refuseAtIf(!yes(act.rightsTold()), "rightsTold");
        PARTY_NOT_LISTENED_TO.refuseAtIf(yes(act.partyPresent()) && !yes(act.listened()), "listened");
        ACT_RECORD_INCOMPLETE.refuseAtIf(act.beganAt() == null, "beganAt");
        ACT_RECORD_INCOMPLETE.refuseAtIf(act.endedAt() == null, "endedAt");
        ACT_TIMES_IMPOSSIBLE.refuseAtIf(!act.endedAt().isAfter(act.beganAt()) || act.endedAt().isAfter(desk.minute().plusMinutes(1))
                || act.beganAt().isBefore(desk.minute().minusDays(1)), "endedAt");
        requireAfterApproval(coercion, act);
        signing.requireTwoOf(coercion.origin().crew(), act.actedBy().stream().map(PersonId::new).toList(), act.beganAt().toLocalDate());
        coercion.act(act);
        desk.note(number, "seizure-recorded", Map.of("present", yes(act.partyPresent()), "members", act.actedBy()));
    }

    public void sign(MatterNumber number, PersonId officer, String pin) {
        var coercion = recorded(number);
        signing.sign(coercion.origin().crew(), papers.act(coercion), new Hand(officer, pin), desk.today());
        desk.note(number, "seizure-signed", Map.of("by", officer.value()));
    }

    public void signByParty(MatterNumber number, String name, UUID image) {
        var coercion = recorded(number);
        ABSENT_PARTY_NEEDS_A_WITNESS.refuseIf(!yes(coercion.view().act().partyPresent()));
        signing.signByParty(papers.act(coercion), name, image);
        desk.note(number, "seizure-signed", Map.of("by", "party"));
    }

    /** Refused, or absent; then a witness signs with the officers. */
    public void refusedByParty(MatterNumber number, String name, String reason, String witness) {
        var coercion = recorded(number);
        signing.refusedByParty(papers.act(coercion), name, reason, witness, null);
        desk.note(number, "seizure-signed", Map.of("by", "witness"));
    }

    @Transactional(readOnly = true)
    public List<Signature> signatures(MatterNumber number) {
        var coercion = desk.seen(number);
        return coercion.view().act() == null ? List.of() : signing.valid(papers.act(coercion));
    }

    /** Hands over decision and list on the spot; with it the term begins, and where it was urgent the twenty-four hours. */
    public boolean handOver(MatterNumber number) {
        var coercion = recorded(number);
        requireAllowed(coercion);
        coercion.requireNotSeized();
        var act = coercion.view().act();
        var subject = papers.act(coercion);
        var signers = signing.requireSigned(coercion.origin().crew(), subject, act.beganAt().toLocalDate(), ACT_NOT_SIGNED, ACT_NOT_SIGNED);
        ABSENT_PARTY_NEEDS_A_WITNESS.refuseIf(!yes(act.partyPresent()) && signing.party(subject).filter(each -> each.method() == Method.REFUSED
                && each.witness() != null && !each.witness().isBlank()).isEmpty());
        var from = act.beganAt().toLocalDate();
        var until = clocks.rule(coercion.origin().office(), from).lastDay(from, coercion.view().asked().days());
        LocalDateTime now = desk.minute();
        coercion.held(act.handedOver(now), until);
        papers.seizure(coercion, subject, signers.get(0), from, until).forEach(coercion::keep);
        clocks.startTerm(coercion, from, until);
        boolean urgent = yes(coercion.view().asked().urgent());
        if (urgent) {
            clocks.startLateApproval(coercion, act.beganAt());
        }
        desk.note(number, "things-seized", Map.of("until", until, "urgent", urgent));
        return urgent;
    }

    private Coercion recorded(MatterNumber number) {
        var coercion = desk.mine(number);
        ACT_RECORD_INCOMPLETE.refuseIf(coercion.view().act() == null);
        return coercion;
    }

    /** Approved beforehand, or urgent. */
    private static void requireAllowed(Coercion coercion) {
        NOT_APPROVED_BEFOREHAND.refuseIf(!yes(coercion.view().asked().urgent())
                && coercion.view().ruling("approval").filter(Ruling::approved).isEmpty());
    }

    private static void requireAfterApproval(Coercion coercion, Act act) {
        NOT_APPROVED_BEFOREHAND.refuseAtIf(!yes(coercion.view().asked().urgent()) && coercion.view().ruling("approval")
                .filter(each -> act.beganAt().isBefore(LocalDateTime.ofInstant(each.at(), OfficeClock.ZONE).truncatedTo(ChronoUnit.MINUTES))).isPresent(),
                "beganAt");
    }

    private static boolean yes(Boolean word) {
        return Boolean.TRUE.equals(word);
    }
}
