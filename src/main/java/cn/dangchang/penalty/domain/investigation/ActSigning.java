package cn.dangchang.penalty.domain.investigation;

import cn.dangchang.documents.OfficerLine;
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
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Signatures on the record of an act: of its officers, and of the person concerned or of the witness of a refusal. */
@Component
class ActSigning {
    private static final String OFFICER = "officer";
    private static final String PARTY = "party";

    private final Signatures signatures;
    private final Officers officers;
    private final People people;

    ActSigning(Signatures signatures, Officers officers, People people) {
        this.signatures = signatures;
        this.officers = officers;
        this.people = people;
    }

    void sign(Subject subject, PersonId officer, String pin, LocalDate day) {
        officers.requireOfficer(officer, day);
        signatures.sign(subject, OFFICER, officer, pin, null);
    }

    void signByParty(Subject subject, String name, UUID image) {
        signatures.signByParty(subject, PARTY, name, Method.FINGER, image);
    }

    void refusedByParty(Subject subject, String name, String reason, String witness) {
        signatures.refusedByParty(subject, PARTY, name, reason, witness, null);
    }

    List<Signature> of(Subject subject) {
        return signatures.of(subject);
    }

    boolean signedByAll(Subject subject, List<PersonId> acting) {
        return of(subject).stream().filter(each -> each.role().equals(OFFICER)).map(Signature::signer).toList().containsAll(acting);
    }

    Optional<Signature> party(Subject subject) {
        return of(subject).stream().filter(each -> each.role().equals(PARTY)).reduce((earlier, later) -> later);
    }

    List<SignatureMark> officerMarks(Subject subject) {
        return of(subject).stream().filter(each -> each.role().equals(OFFICER)).map(each -> SignatureMark.of(each, certificate(each.signer()))).toList();
    }

    SignatureMark partyMark(Subject subject) {
        return party(subject).map(each -> SignatureMark.of(each, null)).orElse(null);
    }

    List<OfficerLine> lines(List<PersonId> who) {
        return who.stream().map(each -> new OfficerLine(name(each), certificate(each))).toList();
    }

    String names(List<PersonId> who) {
        return who.stream().map(this::name).collect(Collectors.joining("、"));
    }

    String name(PersonId person) {
        return people.find(person).map(People.Person::name).orElse(person.value());
    }

    private String certificate(PersonId officer) {
        return people.find(officer).map(People.Person::certificate).map(People.Certificate::number).orElse(null);
    }
}
