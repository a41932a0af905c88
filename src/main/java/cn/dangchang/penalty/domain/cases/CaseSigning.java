package cn.dangchang.penalty.domain.cases;

import cn.dangchang.documents.SignatureMark;
import cn.dangchang.evidence.Signatures;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.organisation.Officers;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Signatures of the officers of a case; one holds for exactly the content it was given for. */
@Component
class CaseSigning {
    private static final String OFFICER = "officer";
    private final Signatures signatures;
    private final Officers officers;
    private final People people;

    CaseSigning(Signatures signatures, Officers officers, People people) {
        this.signatures = signatures;
        this.officers = officers;
        this.people = people;
    }

    /** Officers of the case, two at least, certified on the day, none standing aside. */
    void requireTwoOf(PenaltyCase some, List<PersonId> acting, LocalDate day) {
        acting.forEach(each -> requireOf(some, each));
        officers.requireTwo(acting, day);
    }

    private static void requireOf(PenaltyCase some, PersonId officer) {
        CaseGround.OFFICER_RECUSED.refuseIf(some.isRecused(officer));
        CaseGround.NOT_AN_OFFICER_OF_THE_CASE.refuseIf(!some.officers().contains(officer));
    }

    void requireCertified(List<PersonId> acting, LocalDate day) {
        officers.requireTwo(acting, day);
    }

    void sign(PenaltyCase some, Subject subject, PersonId officer, String pin, LocalDate day) {
        requireOf(some, officer);
        officers.requireOfficer(officer, day);
        signatures.sign(subject, OFFICER, officer, pin, null);
    }

    /** @return the officers who signed the application as it stands, two at least. */
    List<PersonId> requireSigned(PenaltyCase some, Subject subject, LocalDate day) {
        var signers = valid(subject).stream().map(Signature::signer).distinct().filter(some.officers()::contains).toList();
        if (signers.size() < 2) {
            CaseGround.FILING_CHANGED_SINCE_SIGNING.refuseIf(signers.isEmpty() && !all(subject).isEmpty());
            throw CaseGround.FILING_NOT_SIGNED.refusal();
        }
        requireTwoOf(some, signers, day);
        return signers;
    }

    List<Signature> valid(Subject subject) {
        return all(subject).stream().filter(each -> each.subject().contentHash().equals(subject.contentHash())).toList();
    }

    List<SignatureMark> marks(Subject subject, List<PersonId> signers) {
        return valid(subject).stream().filter(each -> signers.contains(each.signer())).map(each -> SignatureMark.of(each,
                people.find(each.signer()).map(Person::certificate).map(People.Certificate::number).orElse(null))).toList();
    }

    String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }

    private List<Signature> all(Subject subject) {
        return signatures.of(subject.matter()).stream()
                .filter(each -> each.subject().kind().equals(subject.kind()) && each.subject().key().equals(subject.key())).toList();
    }
}
