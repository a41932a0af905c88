package cn.dangchang.penalty.domain.decision;

import cn.dangchang.documents.DiscussionRecordContent;
import cn.dangchang.documents.DocumentContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.NoPenaltyDecisionContent;
import cn.dangchang.documents.PublishedDecisionContent;
import cn.dangchang.documents.SignatureMark;
import cn.dangchang.documents.SummaryDecisionContent.Penalised;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.penalty.PenalisedParty;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 集体讨论记录, 行政处罚决定书, 不予行政处罚决定书 and the copy for everybody. */
@Component
class DecisionPapers {
    private final Documents documents;
    private final People people;
    private final DecisionWords words;
    private final Groundwork groundwork;

    DecisionPapers(Documents documents, People people, DecisionWords words, Groundwork groundwork) {
        this.documents = documents;
        this.people = people;
        this.words = words;
        this.groundwork = groundwork;
    }

    DiscussionRecordContent discussion(PenaltyCaseFile file, Discussion discussion, List<SignatureMark> marks) {
        var held = discussion.view();
        var attendees = held.attendees().stream().map(each -> new DiscussionRecordContent.Attendee(name(each), position(each))).toList();
        var draft = groundwork.versions(file.number()).stream().filter(discussion::isOf).findFirst().orElseThrow();
        var proposed = draft.penalties().stream().map(each -> words.proposed(party(file, each.party()).name(), each)).toList();
        return new DiscussionRecordContent(file.filing().name(), words.of("draft-version", held.version()), held.from(), held.until(), held.place(),
                name(held.chair()), name(held.reporter()), name(held.recorder()), attendees, proposed, held.discussion(), held.conclusion(), marks);
    }

    String fingerprint(DocumentContent content) {
        return documents.fingerprint(content);
    }

    byte[] preview(PenaltyCaseFile file, DocumentContent content, LocalDate today) {
        return documents.preview(new Documents.Issue(DocumentKind.DISCUSSION_RECORD, file.number(), file.agency(), content, today));
    }

    IssuedDocument issue(PenaltyCaseFile file, DocumentKind kind, DocumentContent content, LocalDate today) {
        return documents.issue(new Documents.Issue(kind, file.number(), file.agency(), content, today));
    }

    /** Gives the decision about one party its number. */
    IssuedDocument issue(PenaltyCaseFile file, PartyDecision decision, LocalDate today) {
        return decision.penalised() ? issue(file, DocumentKind.PENALTY_DECISION, words.decision(file, groundwork, decision, penalised(file, decision)), today)
                : issue(file, DocumentKind.NO_PENALTY_DECISION, new NoPenaltyDecisionContent(penalised(file, decision),
                file.facts().stream().map(PenaltyCaseFile.Fact::text).toList(), words.ground(decision.ruling().ground()), decision.ruling().opinion()), today);
    }

    /** Issues the copy that everybody may read. */
    IssuedDocument copy(PenaltyCaseFile file, PartyDecision decision, LocalDate today) {
        var whole = words.decision(file, groundwork, decision, penalised(file, decision));
        var masking = new Masking(file.parties().stream().map(PenaltyCaseFile.Party::particulars)
                .flatMap(each -> Stream.of(each.isUnit() ? null : each.name(), each.representative())).toList(),
                file.parties().stream().map(each -> each.particulars().address()).toList());
        return issue(file, DocumentKind.PUBLISHED_DECISION, new PublishedDecisionContent(masking.of(whole), decision.documentNumber(), decision.ruling().on()),
                today);
    }

    void takeBack(List<java.util.UUID> copies, String reason) {
        copies.forEach(each -> documents.declareVoid(each, reason));
    }

    String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }

    static PenalisedParty party(PenaltyCaseFile file, int seq) {
        return file.parties().stream().filter(each -> each.seq() == seq).findFirst().orElseThrow().particulars();
    }

    private String position(PersonId person) {
        var roles = people.find(person).map(Person::roles).orElse(java.util.Set.of());
        return Stream.of(Role.HEAD, Role.LEADER, Role.GROUP_LEADER, Role.INSPECTOR).filter(roles::contains).findFirst().map(words::role)
                .orElse(roles.stream().sorted().findFirst().map(words::role).orElse(""));
    }

    private static Penalised penalised(PenaltyCaseFile file, PartyDecision decision) {
        var party = party(file, decision.party());
        return new Penalised(party.isUnit(), party.name(), party.address(), party.postcode(), party.telephone(), party.representative(), party.position(),
                party.sex(), party.age() == null ? null : party.age().toString(), party.idNumber(), party.employer());
    }
}
