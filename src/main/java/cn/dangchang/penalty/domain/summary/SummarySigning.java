package cn.dangchang.penalty.domain.summary;

import static cn.dangchang.penalty.PenaltyGround.DECISION_CHANGED_SINCE_SIGNING;
import static cn.dangchang.penalty.PenaltyGround.DECISION_NOT_SIGNED;
import static cn.dangchang.penalty.PenaltyGround.NOT_AN_OFFICER_OF_THE_VISIT;

import cn.dangchang.documents.SignatureMark;
import cn.dangchang.evidence.Signatures;
import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.organisation.Officers;
import cn.dangchang.organisation.People;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Signatures of officers and party; one holds for exactly the content it was given for. */
@Component
class SummarySigning {
    private static final String OFFICER = "officer";
    private static final String PARTY = "party";

    private final Signatures signatures;
    private final Officers officers;
    private final People people;

    SummarySigning(Signatures signatures, Officers officers, People people) {
        this.signatures = signatures;
        this.officers = officers;
        this.people = people;
    }

    /** At least two officers of the visit, certified on the day. */
    void requireTwoOf(SummaryPenalty penalty, List<PersonId> acting, LocalDate day) {
        acting.forEach(each -> NOT_AN_OFFICER_OF_THE_VISIT.refuseIf(!penalty.officers().contains(each)));
        officers.requireTwo(acting, day);
    }

    void sign(SummaryPenalty penalty, Subject subject, PersonId officer, String pin, UUID image, LocalDate day) {
        NOT_AN_OFFICER_OF_THE_VISIT.refuseIf(!penalty.officers().contains(officer));
        officers.requireOfficer(officer, day);
        signatures.sign(subject, OFFICER, officer, pin, image);
    }

    void signByParty(Subject subject, String name, UUID image) {
        signatures.signByParty(subject, PARTY, name, Method.FINGER, image);
    }

    void refusedByParty(Subject subject, String name, String reason, String witness, UUID video) {
        signatures.refusedByParty(subject, PARTY, name, reason, witness, video);
    }

    /** @return the officers who signed the decision as it stands, two at least. */
    List<PersonId> requireSigned(SummaryPenalty penalty, Subject subject, LocalDate day) {
        var signers = valid(subject).stream().filter(each -> each.role().equals(OFFICER)).map(Signature::signer).distinct().toList();
        if (signers.size() < 2 || party(subject).isEmpty()) {
            DECISION_CHANGED_SINCE_SIGNING.refuseIf(signers.isEmpty() && !all(subject).isEmpty());
            throw DECISION_NOT_SIGNED.refusal();
        }
        requireTwoOf(penalty, signers, day);
        return signers;
    }

    List<SignatureMark> officerMarks(Subject subject) {
        return valid(subject).stream().filter(each -> each.role().equals(OFFICER)).map(this::mark).toList();
    }

    Optional<Signature> party(Subject subject) {
        return valid(subject).stream().filter(each -> each.role().equals(PARTY)).reduce((earlier, later) -> later);
    }

    SignatureMark partyMark(Subject subject) {
        return party(subject).map(each -> SignatureMark.of(each, null)).orElse(null);
    }

    List<Signature> valid(Subject subject) {
        return all(subject).stream().filter(each -> each.subject().contentHash().equals(subject.contentHash())).toList();
    }

    private SignatureMark mark(Signature signature) {
        var certificate = people.find(signature.signer()).map(People.Person::certificate).map(People.Certificate::number).orElse(null);
        return SignatureMark.of(signature, certificate);
    }

    private List<Signature> all(Subject subject) {
        return signatures.of(subject.matter()).stream()
                .filter(each -> each.subject().kind().equals(subject.kind()) && each.subject().key().equals(subject.key())).toList();
    }
}
