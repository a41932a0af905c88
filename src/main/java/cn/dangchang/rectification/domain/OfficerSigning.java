package cn.dangchang.rectification.domain;

import cn.dangchang.documents.SignatureMark;
import cn.dangchang.evidence.Signatures;
import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.organisation.Officers;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.organisation.People;
import cn.dangchang.rectification.RectificationGround;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Signatures of officers and party on what a rectification brings forth; one holds for exactly the content it was given for. */
@Component
class OfficerSigning {
    private static final String OFFICER = "officer";
    private static final String PARTY = "party";

    private final Signatures signatures;
    private final Officers officers;
    private final People people;

    OfficerSigning(Signatures signatures, Officers officers, People people) {
        this.signatures = signatures;
        this.officers = officers;
        this.people = people;
    }

    void sign(Subject subject, PersonId officer, String pin, UUID image, LocalDate day) {
        officers.requireOfficer(officer, day);
        OrganisationGround.NOT_OF_THIS_AGENCY.refuseIf(people.find(officer).filter(each -> each.agency().equals(subject.matter().agency())).isEmpty(), officer);
        signatures.sign(subject, OFFICER, officer, pin, image);
    }

    void signByParty(Subject subject, String name, UUID image) {
        signatures.signByParty(subject, PARTY, name, Method.FINGER, image);
    }

    void refusedByParty(Subject subject, String name, String reason, String witness, UUID video) {
        signatures.refusedByParty(subject, PARTY, name, reason, witness, video);
    }

    /**
     * @return the officers who signed the content as it stands, all certified on the day
     * @throws cn.dangchang.shared.Refusal the given ground where fewer than two signed, REVIEW_CHANGED_SINCE_SIGNING where they signed
     *     something else, and those of {@link Officers#requireTwo}
     */
    List<PersonId> requireTwo(Subject subject, LocalDate day, RectificationGround fewerThanTwo) {
        var signers = valid(subject).stream().filter(each -> each.role().equals(OFFICER)).map(Signature::signer).distinct().toList();
        if (signers.size() < 2) {
            RectificationGround.REVIEW_CHANGED_SINCE_SIGNING.refuseIf(outdated(subject));
            throw fewerThanTwo.refusal();
        }
        officers.requireTwo(signers, day);
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

    private SignatureMark mark(Signature signature) {
        var certificate = people.find(signature.signer()).map(People.Person::certificate).map(People.Certificate::number).orElse(null);
        return SignatureMark.of(signature, certificate);
    }

    List<Signature> valid(Subject subject) {
        return all(subject).stream().filter(each -> each.subject().contentHash().equals(subject.contentHash())).toList();
    }

    private boolean outdated(Subject subject) {
        return all(subject).stream().anyMatch(each -> !each.subject().contentHash().equals(subject.contentHash()));
    }

    private List<Signature> all(Subject subject) {
        return signatures.of(subject.matter()).stream()
                .filter(each -> each.subject().kind().equals(subject.kind()) && each.subject().key().equals(subject.key())).toList();
    }
}
