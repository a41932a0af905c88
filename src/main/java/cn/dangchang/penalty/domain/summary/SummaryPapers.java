package cn.dangchang.penalty.domain.summary;

import cn.dangchang.documents.CaseClosingContent;
import cn.dangchang.documents.DocumentContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.Party;
import cn.dangchang.documents.Service;
import cn.dangchang.documents.SummaryDecisionContent;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.penalty.PenalisedParty;
import cn.dangchang.penalty.domain.CrewSigning;
import cn.dangchang.shared.PersonId;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 行政（当场）处罚决定书, 文书送达回执 and 结案审批表 of a summary penalty. */
@Component
class SummaryPapers {
    private final Documents documents;
    private final Service service;
    private final CrewSigning signing;
    private final RuleSettings settings;
    private final MessageSource messages;

    SummaryPapers(Documents documents, Service service, CrewSigning signing, RuleSettings settings, MessageSource messages) {
        this.documents = documents;
        this.service = service;
        this.signing = signing;
        this.settings = settings;
        this.messages = messages;
    }

    Subject hearing(SummaryPenalty penalty, SummaryParty party) {
        return subject(penalty, "summary-hearing", party, HearingWords.of(party));
    }

    /** @return what officers and party sign: the decision as it would be issued now. */
    Subject decision(SummaryPenalty penalty, SummaryParty party, LocalDate today) {
        return subject(penalty, "summary-decision", party, content(penalty, party, null, today));
    }

    byte[] preview(SummaryPenalty penalty, SummaryParty party, LocalDate today) {
        return documents.preview(new Documents.Issue(DocumentKind.SUMMARY_DECISION, penalty.number(), penalty.agency(),
                content(penalty, party, decision(penalty, party, today), today), today));
    }

    /** Issues the decision and hands it over on the spot; the party's signature, or its recorded refusal, is the proof of service. */
    IssuedDocument issue(SummaryPenalty penalty, SummaryParty party, Subject signed, PersonId server, LocalDate today) {
        var issued = documents.issue(new Documents.Issue(DocumentKind.SUMMARY_DECISION, penalty.number(), penalty.agency(),
                content(penalty, party, signed, today), today));
        signing.party(signed).ifPresent(signature -> service.servedOnSpot(issued.id(), signature, server, penalty.place().address()));
        return issued;
    }

    /** One receipt for the case, with a row for each decision. */
    void receipt(SummaryPenalty penalty) {
        var first = penalty.parties().get(0).particulars();
        service.issueReceipt(penalty.number(), new Party(first.name(), first.address(), first.representative(), first.position(), null));
    }

    IssuedDocument closingSheet(SummaryPenalty penalty, CaseClosingContent content, LocalDate today) {
        return documents.issue(new Documents.Issue(DocumentKind.CASE_CLOSING, penalty.number(), penalty.agency(), content, today));
    }

    String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    private Subject subject(SummaryPenalty penalty, String kind, SummaryParty party, DocumentContent content) {
        return new Subject(penalty.number(), kind, String.valueOf(party.seq()), documents.fingerprint(content));
    }

    private SummaryDecisionContent content(SummaryPenalty penalty, SummaryParty party, Subject signed, LocalDate today) {
        var heard = party.heard().orElseThrow();
        var charges = party.view().charges().stream().sorted(java.util.Comparator.comparing(each -> penalty.findings().indexOf(each.finding())))
                .map(each -> new SummaryDecisionContent.Charge(each.act(), each.broken(), each.punishedBy(), each.warning(),
                        each.fine().setScale(2, RoundingMode.UNNECESSARY))).toList();
        var collection = party.collection() == null ? null : words(party.collection().key());
        return new SummaryDecisionContent(penalised(party.particulars()), heard.facts(), heard.evidence(), penalty.place().address(), charges,
                collection, settings.of("fine-account", penalty.agency(), today).value(), signed == null ? java.util.List.of() : signing.officerMarks(signed),
                signed == null ? null : signing.partyMark(signed));
    }

    private static SummaryDecisionContent.Penalised penalised(PenalisedParty party) {
        return new SummaryDecisionContent.Penalised(party.isUnit(), party.name(), party.address(), party.postcode(), party.telephone(),
                party.representative(), party.position(), party.sex(), party.age() == null ? null : party.age().toString(), party.idNumber(),
                party.employer());
    }
}
