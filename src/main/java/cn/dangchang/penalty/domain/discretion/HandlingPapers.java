package cn.dangchang.penalty.domain.discretion;

import cn.dangchang.documents.CaseExtensionContent.Party;
import cn.dangchang.documents.CaseHandlingContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.Opinion;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.CaseDraft.Weight;
import cn.dangchang.penalty.PartyProceedings.PartyRights;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 案件处理呈批表, issued with the decision of the leader. */
@Component
public class HandlingPapers {
    private final Documents documents;
    private final People people;
    private final MessageSource messages;

    HandlingPapers(Documents documents, People people, MessageSource messages) {
        this.documents = documents;
        this.people = people;
        this.messages = messages;
    }

    /** @param draft the version that was decided; @param decision the leader's words, or null for the usual ones */
    public IssuedDocument issue(PenaltyCaseFile file, CaseDraft draft, List<PartyRights> rights, String decision, PersonId leader, LocalDate on) {
        var parties = file.parties().stream().map(each -> new Party(words(each.kind().key()), each.particulars().name(), each.particulars().representative(),
                each.particulars().address())).toList();
        var facts = draft.penalties().stream().flatMap(penalty -> penalty.weights().stream().map(each -> line(file, penalty.party(), each))).toList();
        var statements = rights.stream().map(each -> words("penalty.case.handling.statement", WeighingCase.party(file, each.party()).particulars().name(),
                each.statement() == null ? words("penalty.case.handling.no-statement") : each.statement())).toList();
        var conclusion = file.conclusion();
        var content = new CaseHandlingContent(file.filing().name(), parties, facts, statements,
                new Opinion(conclusion.reason(), name(conclusion.by()), conclusion.on()),
                new Opinion(or(conclusion.opinion(), "penalty.case.handling.agree"), name(conclusion.decidedBy()), conclusion.decidedOn()),
                new Opinion(or(decision, "penalty.case.handling.decide"), name(leader), on));
        return documents.issue(new Documents.Issue(DocumentKind.CASE_HANDLING, file.number(), file.agency(), content, on));
    }

    private String line(PenaltyCaseFile file, int party, Weight weight) {
        var sanction = weight.fine().signum() == 0 ? "" : words("penalty.case.handling.fine", weight.fine().stripTrailingZeros().toPlainString());
        var others = weight.others().stream().map(each -> words(each.key())).toList();
        return words("penalty.case.handling.line", WeighingCase.party(file, party).particulars().name(), WeighingCase.fact(file, weight.fact()).text(),
                weight.broken(), weight.punishedBy(), String.join("、", others.isEmpty() ? List.of(sanction) : sanction.isEmpty() ? others
                        : java.util.stream.Stream.concat(others.stream(), java.util.stream.Stream.of(sanction)).toList()), weight.reason());
    }

    private String or(String own, String usual) {
        return own == null || own.isBlank() ? words(usual) : own;
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
