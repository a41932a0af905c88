package cn.dangchang.penalty.domain.investigation;

import cn.dangchang.documents.AppraisalOrderContent;
import cn.dangchang.documents.DocumentContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.ExaminationRecordContent;
import cn.dangchang.documents.InquiryRecordContent;
import cn.dangchang.documents.PreservationNoticeContent;
import cn.dangchang.documents.SamplingReceiptContent;
import cn.dangchang.documents.SignatureMark;
import cn.dangchang.evidence.EvidenceStore.EvidenceFile;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.penalty.ActKind;
import cn.dangchang.penalty.InvestigationFile.Act;
import cn.dangchang.penalty.PenaltyCaseFile;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 询问笔录, 勘验笔录, 抽样取证凭证, 鉴定委托书 and 先行登记保存证据通知书: what is signed, and the paper of it. */
@Component
class ActPapers {
    private final Documents documents;
    private final ActSigning signing;
    private final InvestigationDesk desk;
    private final CaseFiles files;
    private final PreservationTerm term;

    ActPapers(Documents documents, ActSigning signing, InvestigationDesk desk, CaseFiles files, PreservationTerm term) {
        this.documents = documents;
        this.signing = signing;
        this.desk = desk;
        this.files = files;
        this.term = term;
    }

    /** @return what everybody signs: the record as it stands. */
    Subject subject(PenaltyCaseFile file, InvestigationAct act) {
        return new Subject(file.number(), "act", act.id().toString(), documents.fingerprint(content(file, act, null)));
    }

    IssuedDocument issue(PenaltyCaseFile file, InvestigationAct act, LocalDate today) {
        return documents.issue(new Documents.Issue(kind(act.kind()), file.number(), file.agency(), content(file, act, subject(file, act)), today));
    }

    byte[] preview(PenaltyCaseFile file, InvestigationAct act, LocalDate today) {
        return documents.preview(new Documents.Issue(kind(act.kind()), file.number(), file.agency(), content(file, act, subject(file, act)), today));
    }

    /** @return which inquiry of this person it is. */
    int times(InvestigationAct act) {
        return (int) desk.acts().ofCase(act.number().value()).stream().filter(each -> each.kind() == ActKind.INQUIRY && each.seq() <= act.seq()
                && each.view().who().equals(act.view().who())).count();
    }

    private static DocumentKind kind(ActKind kind) {
        return switch (kind) {
            case INQUIRY -> DocumentKind.INQUIRY_RECORD;
            case EXAMINATION -> DocumentKind.EXAMINATION_RECORD;
            case SAMPLING -> DocumentKind.SAMPLING_RECEIPT;
            case APPRAISAL -> DocumentKind.APPRAISAL_ORDER;
            case PRESERVATION -> DocumentKind.PRESERVATION_NOTICE;
        };
    }

    private DocumentContent content(PenaltyCaseFile file, InvestigationAct act, Subject signed) {
        var officers = signed == null ? List.<SignatureMark>of() : signing.officerMarks(signed);
        var party = signed == null ? null : signing.partyMark(signed);
        var view = act.view();
        var things = PaperRows.things(act.content().things());
        return switch (act.kind()) {
            case INQUIRY -> inquiry(act, officers, party);
            case EXAMINATION -> examination(file, act, officers, party);
            case SAMPLING -> new SamplingReceiptContent(PaperRows.party(file, null), view.who(), view.from(), view.to(), view.place(), things, officers, party);
            case APPRAISAL -> new AppraisalOrderContent(view.who(), file.filing().name(), things,
                    text(act.content().appraisal().demand()), act.content().appraisal().until(), text(act.content().appraisal().contact()), officers);
            case PRESERVATION -> preservation(file, view, desk.preservations().findById(act.preservation()).orElseThrow().view(act, List.of()), officers, party);
        };
    }

    private InquiryRecordContent inquiry(InvestigationAct act, List<SignatureMark> officers, SignatureMark party) {
        var view = act.view();
        var inquiry = act.content().inquiry();
        var asked = inquiry.asked();
        return new InquiryRecordContent(view.from(), view.to(), times(act), view.place(), new InquiryRecordContent.Asked(view.who(), asked.sex(), asked.age(),
                asked.idNumber(), asked.employer(), asked.position(), asked.address(), asked.telephone()), signing.lines(view.officers()), inquiry.recorder(),
                inquiry.present(), inquiry.lines().stream().map(each -> new InquiryRecordContent.Line(text(each.question()), text(each.answer()))).toList(), officers, party);
    }

    private ExaminationRecordContent examination(PenaltyCaseFile file, InvestigationAct act, List<SignatureMark> officers, SignatureMark party) {
        var view = act.view();
        var examined = act.content().examination();
        var sketch = examined.sketch() == null ? null : files.of(file, examined.sketch()).map(EvidenceFile::sha256).orElse(null);
        return new ExaminationRecordContent(view.from(), view.to(), view.place(), text(examined.weather()), signing.lines(view.officers()),
                PaperRows.party(file, null).name(), view.who(), examined.invited(), text(examined.recorder()), text(examined.findings()), sketch, officers, party);
    }

    private PreservationNoticeContent preservation(PenaltyCaseFile file, Act view, PreservationFile kept, List<SignatureMark> officers, SignatureMark party) {
        return new PreservationNoticeContent(PaperRows.party(file, kept.party()), file.filing().cause(), view.from(), view.to(), view.place(), kept.custody(),
                term.lastDay(view.from().toLocalDate()), PaperRows.things(kept.things()), officers, party);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
