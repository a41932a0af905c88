package cn.dangchang.penalty.domain.hearing;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.HearingNoticeContent;
import cn.dangchang.documents.HearingRecordContent;
import cn.dangchang.documents.HearingReportContent;
import cn.dangchang.documents.Opinion;
import cn.dangchang.documents.SignatureMark;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.notice.NoticePapers;
import cn.dangchang.penalty.domain.notice.NoticeSigning;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 行政处罚听证会通知书, 听证笔录 and 听证会报告书. */
@Component
class HearingPapers {
    static final String CHAIR = "chair";
    static final String HEARER = "hearer";
    static final String CLERK = "clerk";
    private final NoticePapers papers;
    private final NoticeSigning signing;

    HearingPapers(NoticePapers papers, NoticeSigning signing) {
        this.papers = papers;
        this.signing = signing;
    }

    /** Issued, and given to two officers of the case to serve. */
    IssuedDocument notice(PenaltyCaseFile file, HearingFile hearing, HearingFile.Day day, String contact, PersonId server,
                          LocalDate today) {
        var content = new HearingNoticeContent(NoticePapers.party(file, hearing.party()), file.filing().cause(), day.at(), day.place(),
                day.closedReason(), signing.name(hearing.panel().chair()), names(hearing), signing.name(hearing.panel().clerk()), contact);
        var issued = papers.issue(file, DocumentKind.HEARING_NOTICE, content, today);
        papers.serve(issued, file, hearing.party(), server);
        return issued;
    }

    /** @return what those who hear and the party sign. */
    Subject record(PenaltyCaseFile file, HearingFile hearing) {
        return papers.subject(file, "hearing-record", hearing.notice() + "-" + hearing.last().seq(), record(file, hearing, null));
    }

    byte[] previewRecord(PenaltyCaseFile file, HearingFile hearing, LocalDate today) {
        return papers.preview(file, DocumentKind.HEARING_RECORD, record(file, hearing, record(file, hearing)), today);
    }

    IssuedDocument issueRecord(PenaltyCaseFile file, HearingFile hearing, LocalDate today) {
        return papers.issue(file, DocumentKind.HEARING_RECORD, record(file, hearing, record(file, hearing)), today);
    }

    IssuedDocument report(PenaltyCaseFile file, HearingFile hearing, LocalDate today) {
        var day = hearing.last();
        var report = hearing.report();
        var chair = signing.name(hearing.panel().chair());
        var content = new HearingReportContent(file.filing().cause(), NoticePapers.party(file, hearing.party()), day.at(), day.place(), chair,
                names(hearing), signing.name(hearing.panel().clerk()), report.summary(), new Opinion(report.opinion(), chair, report.on()),
                new Opinion(report.review(), signing.name(report.reviewedBy()), report.reviewedOn()));
        return papers.issue(file, DocumentKind.HEARING_REPORT, content, today);
    }

    /** @return whether chair, every hearer, clerk and party have signed the record as it stands, or the party's refusal is noted. */
    boolean signedByAll(PenaltyCaseFile file, HearingFile hearing) {
        var content = record(file, hearing, record(file, hearing));
        return content.requiredSignatures().stream().noneMatch(cn.dangchang.documents.SignaturePlace::missing);
    }

    private HearingRecordContent record(PenaltyCaseFile file, HearingFile hearing, Subject signed) {
        var day = hearing.last();
        return new HearingRecordContent(NoticePapers.party(file, hearing.party()), file.filing().cause(), day.at(), day.place(),
                day.closedReason(), signing.name(hearing.panel().chair()), names(hearing), signing.name(hearing.panel().clerk()),
                signing.lines(file.officers()), day.agents(), day.text(), mark(signed, CHAIR), signed == null ? List.of() : signing.marks(signed, HEARER), mark(signed, CLERK),
                signed == null ? null : signing.partyMark(signed));
    }

    private SignatureMark mark(Subject signed, String role) {
        return signed == null ? null : signing.marks(signed, role).stream().findFirst().orElse(null);
    }

    private List<String> names(HearingFile hearing) {
        return hearing.panel().hearers().stream().map(signing::name).toList();
    }
}
