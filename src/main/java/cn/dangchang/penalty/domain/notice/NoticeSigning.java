package cn.dangchang.penalty.domain.notice;

import cn.dangchang.documents.OfficerLine;
import cn.dangchang.documents.SignatureMark;
import cn.dangchang.evidence.Signatures;
import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.organisation.Officers;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Certificate;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.penalty.HearingGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Signatures of officers, of those who hear, and of the party; one holds for exactly the content it was given for. */
@Component
public class NoticeSigning {
    public static final String PARTY = "party";
    static final String OFFICER = "officer";
    private final Signatures signatures;
    private final Officers officers;
    private final People people;

    NoticeSigning(Signatures signatures, Officers officers, People people) {
        this.signatures = signatures;
        this.officers = officers;
        this.people = people;
    }

    void byOfficer(PenaltyCaseFile file, Subject subject, PersonId officer, String pin, LocalDate day) {
        cn.dangchang.penalty.CaseGround.NOT_AN_OFFICER_OF_THE_CASE.refuseIf(!file.officers().contains(officer));
        officers.requireOfficer(officer, day);
        signatures.sign(subject, OFFICER, officer, pin, null);
    }

    /** @param allowed who sign here, by their part. */
    public void byPanel(Subject subject, Collection<PersonId> allowed, String role, PersonId signer, String pin) {
        HearingGround.NOT_OF_THE_PANEL.refuseIf(!allowed.contains(signer));
        signatures.sign(subject, role, signer, pin, null);
    }

    public void byParty(Subject subject, String name, UUID image) {
        signatures.signByParty(subject, PARTY, name, Method.FINGER, image);
    }

    public void refused(Subject subject, String name, String reason, String witness) {
        signatures.refusedByParty(subject, PARTY, name, reason, witness, null);
    }

    public List<Signature> valid(Subject subject) {
        return signatures.of(subject);
    }

    public Optional<Signature> party(Subject subject) {
        return of(subject, PARTY).reduce((earlier, later) -> later);
    }

    public List<SignatureMark> marks(Subject subject, String role) {
        return of(subject, role).map(each -> SignatureMark.of(each, each.signer() == null ? null : certificate(each.signer()))).toList();
    }

    public SignatureMark partyMark(Subject subject) {
        return party(subject).map(each -> SignatureMark.of(each, null)).orElse(null);
    }

    public List<OfficerLine> lines(List<PersonId> some) {
        return some.stream().map(each -> new OfficerLine(name(each), certificate(each))).toList();
    }

    public String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }

    private java.util.stream.Stream<Signature> of(Subject subject, String role) {
        return signatures.of(subject).stream().filter(each -> each.role().equals(role));
    }

    private String certificate(PersonId officer) {
        return people.find(officer).map(Person::certificate).map(Certificate::number).orElse(null);
    }
}
