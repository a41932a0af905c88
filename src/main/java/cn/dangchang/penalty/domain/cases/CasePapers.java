package cn.dangchang.penalty.domain.cases;

import cn.dangchang.documents.CaseClosingContent;
import cn.dangchang.documents.CaseFilingContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.Opinion;
import cn.dangchang.documents.SignatureMark;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 立案审批表 and 结案审批表 of a case. */
@Component("penaltyCasePapers")
class CasePapers {
    private final Documents documents;
    private final CaseSigning signing;
    private final MessageSource messages;

    CasePapers(Documents documents, CaseSigning signing, MessageSource messages) {
        this.documents = documents;
        this.signing = signing;
        this.messages = messages;
    }

    /** @return what the two officers sign: the application as it stands. */
    Subject application(PenaltyCase some) {
        return new Subject(some.number(), "case-filing", "", documents.fingerprint(filing(some, List.of(), null, null)));
    }

    byte[] preview(PenaltyCase some, LocalDate today) {
        var subject = application(some);
        return documents.preview(new Documents.Issue(DocumentKind.CASE_FILING, some.number(), some.agency(),
                filing(some, signing.marks(subject, some.officers()), null, null), today));
    }

    IssuedDocument issueFiling(PenaltyCase some, LocalDate today) {
        var filing = some.filing().view();
        var content = filing(some, signing.marks(application(some), filing.appliedBy()),
                opinion("penalty.case.agree", filing.reviewOpinion(), filing.reviewedBy(), filing.reviewedOn()),
                opinion("penalty.case.approve-filing", filing.approvalOpinion(), filing.approvedBy(), filing.approvedOn()));
        return documents.issue(new Documents.Issue(DocumentKind.CASE_FILING, some.number(), some.agency(), content, today));
    }

    private CaseFilingContent filing(PenaltyCase some, List<SignatureMark> officers, Opinion review, Opinion approval) {
        var filing = some.filing();
        var parties = some.parties().stream().map(CaseParty::view).map(each -> new CaseFilingContent.Party(words(each.kind().key()),
                each.particulars().name(), each.particulars().telephone(), each.particulars().representative(), each.particulars().address(),
                each.particulars().postcode())).toList();
        var facts = some.facts().stream().map(CaseFact::text).toList();
        return new CaseFilingContent(filing.name(), filing.cause(), words(some.lead().source().key()) + " " + some.lead().reference(), filing.foundOn(), parties,
                filing.summary(), facts, filing.opinion(), officers, review, approval);
    }

    /** @param result what was decided, null where the case ends by its conclusion. */
    IssuedDocument issueClosing(PenaltyCase some, ClosingCondition.Result result, LocalDate today) {
        var closing = some.closing().view();
        var parties = some.parties().stream().map(each -> each.particulars().name()).collect(Collectors.joining("、"));
        var content = new CaseClosingContent(some.filing().name(), parties, some.filing().cause(),
                result == null ? concluded(some) : result.imposed(), result == null ? closing.execution() : result.execution() + closing.execution(),
                opinion("penalty.closing.apply", null, closing.appliedBy(), closing.appliedOn()),
                opinion("penalty.closing.agree", closing.reviewOpinion(), closing.reviewedBy(), closing.reviewedOn()),
                opinion("penalty.closing.approve", closing.approvalOpinion(), closing.approvedBy(), closing.approvedOn()));
        return documents.issue(new Documents.Issue(DocumentKind.CASE_CLOSING, some.number(), some.agency(), content, today));
    }

    private String concluded(PenaltyCase some) {
        var conclusion = some.conclusion().view();
        return words("penalty.case.result", words(conclusion.key()), conclusion.reason());
    }

    private Opinion opinion(String standing, String own, PersonId by, LocalDate on) {
        return new Opinion(own == null || own.isBlank() ? words(standing) : own, signing.name(by), on);
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
