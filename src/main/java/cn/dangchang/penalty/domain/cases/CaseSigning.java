package cn.dangchang.penalty.domain.cases;

import cn.dangchang.documents.SignatureMark;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.domain.CrewSigning;
import cn.dangchang.penalty.domain.CrewSigning.Hand;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Signatures of the officers of a case; who stood aside meanwhile no longer counts. */
@Component
class CaseSigning {
    private final CrewSigning signing;

    CaseSigning(CrewSigning signing) {
        this.signing = signing;
    }

    /** Officers of the case, two at least, certified on the day, none standing aside. */
    void requireTwoOf(PenaltyCase some, List<PersonId> acting, LocalDate day) {
        signing.requireTwoOf(some.crew(), acting, day);
    }

    void requireCertified(List<PersonId> acting, LocalDate day) {
        signing.requireCertified(acting, day);
    }

    void sign(PenaltyCase some, Subject subject, PersonId officer, String pin, LocalDate day) {
        signing.sign(some.crew(), subject, new Hand(officer, pin), day);
    }

    /** @return the officers who signed the application as it stands, two at least. */
    List<PersonId> requireSigned(PenaltyCase some, Subject subject, LocalDate day) {
        var signers = signing.signers(subject).stream().filter(some.officers()::contains).toList();
        if (signers.size() < 2) {
            CaseGround.FILING_CHANGED_SINCE_SIGNING.refuseIf(signers.isEmpty() && signing.signedBefore(subject));
            throw CaseGround.FILING_NOT_SIGNED.refusal();
        }
        requireTwoOf(some, signers, day);
        return signers;
    }

    List<Signature> valid(Subject subject) {
        return signing.valid(subject);
    }

    List<SignatureMark> marks(Subject subject, List<PersonId> signers) {
        return signing.officerMarks(subject, signers);
    }

    String name(PersonId person) {
        return signing.name(person);
    }
}
