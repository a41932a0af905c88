package cn.dangchang.penalty.domain.coercion;

import cn.dangchang.documents.OfficerLine;
import cn.dangchang.documents.SignatureMark;
import cn.dangchang.evidence.Signatures;
import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.organisation.Officers;
import cn.dangchang.organisation.People;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Signatures of officers and party on what was done; one holds for exactly the content it was given for. */
@Component
class CoercionSigning {
    private static final String OFFICER = "officer";
    private static final String PARTY = "party";

    private final Signatures signatures;
    private final Officers officers;
    private final People people;

    CoercionSigning(Signatures signatures, Officers officers, People people) {
        this.signatures = signatures;
        this.officers = officers;
        this.people = people;
    }

    /** At least two officers of the matter, certified on the day (行政强制法 17, 18). */
    void requireTwoOf(Origin origin, List<PersonId> acting, LocalDate day) {
        acting.forEach(each -> PenaltyGround.NOT_AN_OFFICER_OF_THE_VISIT.refuseIf(!origin.crew().contains(each)));
        officers.requireTwo(acting, day);
    }

    void sign(Origin origin, Subject subject, Officer officer, LocalDate day) {
        PenaltyGround.NOT_AN_OFFICER_OF_THE_VISIT.refuseIf(!origin.crew().contains(officer.who()));
        officers.requireOfficer(officer.who(), day);
        signatures.sign(subject, OFFICER, officer.who(), officer.pin(), null);
    }

    /** @param pin null for the acting person. */
    record Officer(PersonId who, String pin) {}

    void signByParty(Subject subject, String name, UUID image) {
        signatures.signByParty(subject, PARTY, name, Method.FINGER, image);
    }

    void refusedByParty(Subject subject, String name, String reason, String witness) {
        signatures.refusedByParty(subject, PARTY, name, reason, witness, null);
    }

    List<PersonId> signers(Subject subject) {
        return signatures.of(subject).stream().filter(each -> each.role().equals(OFFICER)).map(Signature::signer).distinct().toList();
    }

    Optional<Signature> party(Subject subject) {
        return signatures.of(subject).stream().filter(each -> each.role().equals(PARTY)).reduce((earlier, later) -> later);
    }

    List<SignatureMark> officerMarks(Subject subject) {
        return signatures.of(subject).stream().filter(each -> each.role().equals(OFFICER))
                .map(each -> SignatureMark.of(each, certificate(each.signer()))).toList();
    }

    SignatureMark partyMark(Subject subject) {
        return party(subject).map(each -> SignatureMark.of(each, null)).orElse(null);
    }

    List<Signature> all(Subject subject) {
        return signatures.of(subject);
    }

    List<OfficerLine> lines(List<PersonId> who) {
        return who.stream().flatMap(each -> people.find(each).stream()).map(each -> new OfficerLine(each.name(), certificate(each.id()))).toList();
    }

    private String certificate(PersonId officer) {
        return people.find(officer).map(People.Person::certificate).map(People.Certificate::number).orElse(null);
    }
}
