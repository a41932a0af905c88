package cn.dangchang.penalty.domain;

import cn.dangchang.documents.OfficerLine;
import cn.dangchang.documents.SignatureMark;
import cn.dangchang.evidence.Signatures;
import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.organisation.Officers;
import cn.dangchang.organisation.People;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Signatures of officers and party; one holds for exactly the content it was given for. */
@Component
public class CrewSigning {
    private static final String OFFICER = "officer";
    private static final String PARTY = "party";

    private final Signatures signatures;
    private final Officers officers;
    private final People people;

    CrewSigning(Signatures signatures, Officers officers, People people) {
        this.signatures = signatures;
        this.officers = officers;
        this.people = people;
    }

    /** @param pin null for the acting person; @param image of the hand, or null. */
    public record Hand(PersonId who, String pin, UUID image) {
        public Hand(PersonId who, String pin) {
            this(who, pin, null);
        }
    }

    /** At least two officers of the matter, certified on the day, none standing aside. */
    public void requireTwoOf(Crew crew, List<PersonId> acting, LocalDate day) {
        acting.forEach(crew::require);
        officers.requireTwo(acting, day);
    }

    public void requireCertified(List<PersonId> acting, LocalDate day) {
        officers.requireTwo(acting, day);
    }

    public void sign(Crew crew, Subject subject, Hand hand, LocalDate day) {
        crew.require(hand.who());
        officers.requireOfficer(hand.who(), day);
        signatures.sign(subject, OFFICER, hand.who(), hand.pin(), hand.image());
    }

    public void signByParty(Subject subject, String name, UUID image) {
        signatures.signByParty(subject, PARTY, name, Method.FINGER, image);
    }

    public void refusedByParty(Subject subject, String name, String reason, String witness, UUID video) {
        signatures.refusedByParty(subject, PARTY, name, reason, witness, video);
    }

    /**
     * @param changed why it is refused where an earlier content was signed; @param unsigned where nothing was
     * @return the officers who signed it as it stands, two at least; the party has signed too, or its refusal was recorded.
     */
    public List<PersonId> requireSigned(Crew crew, Subject subject, LocalDate day, Ground changed, Ground unsigned) {
        var signers = signers(subject);
        if (signers.size() < 2 || party(subject).isEmpty()) {
            changed.refuseIf(signers.isEmpty() && signedBefore(subject));
            throw unsigned.refusal();
        }
        requireTwoOf(crew, signers, day);
        return signers;
    }

    public List<PersonId> signers(Subject subject) {
        return valid(subject).stream().filter(each -> each.role().equals(OFFICER)).map(Signature::signer).distinct().toList();
    }

    public Optional<Signature> party(Subject subject) {
        return valid(subject).stream().filter(each -> each.role().equals(PARTY)).reduce((earlier, later) -> later);
    }

    public List<SignatureMark> officerMarks(Subject subject) {
        return officerMarks(subject, signers(subject));
    }

    public List<SignatureMark> officerMarks(Subject subject, List<PersonId> signers) {
        return valid(subject).stream().filter(each -> each.role().equals(OFFICER) && signers.contains(each.signer()))
                .map(each -> SignatureMark.of(each, certificate(each.signer()))).toList();
    }

    public SignatureMark partyMark(Subject subject) {
        return party(subject).map(each -> SignatureMark.of(each, null)).orElse(null);
    }

    /** @return signatures for the content as it stands. */
    public List<Signature> valid(Subject subject) {
        return signatures.of(subject);
    }

    /** @return whether somebody signed this, be it with another content. */
    public boolean signedBefore(Subject subject) {
        return signatures.of(subject.matter()).stream().map(Signature::subject)
                .anyMatch(each -> each.kind().equals(subject.kind()) && each.key().equals(subject.key()));
    }

    public List<OfficerLine> lines(List<PersonId> who) {
        return who.stream().flatMap(each -> people.find(each).stream()).map(each -> new OfficerLine(each.name(), certificate(each.id()))).toList();
    }

    public String name(PersonId person) {
        return people.find(person).map(People.Person::name).orElse(person.value());
    }

    private String certificate(PersonId officer) {
        return people.find(officer).map(People.Person::certificate).map(People.Certificate::number).orElse(null);
    }
}
