package cn.dangchang.penalty.domain.notice;

import cn.dangchang.documents.DefenceRecordContent;
import cn.dangchang.documents.DocumentContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.Party;
import cn.dangchang.documents.PenaltyNoticeContent;
import cn.dangchang.documents.Service;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** 行政处罚告知书, 行政处罚听证告知书 and 当事人陈述申辩笔录. */
@Component
public class NoticePapers {
    private final Documents documents;
    private final Service service;
    private final NoticeSigning signing;
    private final NoticeClocks clocks;

    NoticePapers(Documents documents, Service service, NoticeSigning signing, NoticeClocks clocks) {
        this.documents = documents;
        this.service = service;
        this.signing = signing;
        this.clocks = clocks;
    }

    /** @return what the party signs for when the notice is handed over on the spot. */
    Subject notice(PenaltyCaseFile file, NoticeFile notice, Penalty penalty, LocalDate today) {
        return subject(file, "penalty-notice", notice.party() + "-" + notice.round(), content(file, notice, penalty, today));
    }

    byte[] preview(PenaltyCaseFile file, NoticeFile notice, Penalty penalty, boolean hearing, LocalDate today) {
        return documents.preview(new Documents.Issue(kind(hearing), file.number(), file.agency(), content(file, notice, penalty, today), today));
    }

    IssuedDocument issueNotice(PenaltyCaseFile file, NoticeFile notice, Penalty penalty, boolean hearing, LocalDate today) {
        return issue(file, kind(hearing), content(file, notice, penalty, today), today);
    }

    public IssuedDocument issue(PenaltyCaseFile file, DocumentKind kind, DocumentContent content, LocalDate today) {
        return documents.issue(new Documents.Issue(kind, file.number(), file.agency(), content, today));
    }

    public Subject subject(PenaltyCaseFile file, String kind, String key, DocumentContent content) {
        return new Subject(file.number(), kind, key, documents.fingerprint(content));
    }

    public byte[] preview(PenaltyCaseFile file, DocumentKind kind, DocumentContent content, LocalDate today) {
        return documents.preview(new Documents.Issue(kind, file.number(), file.agency(), content, today));
    }

    void handedOver(IssuedDocument issued, PenaltyCaseFile file, int party, Signature receipt, PersonId server) {
        service.servedOnSpot(issued.id(), receipt, server, party(file, party).address());
    }

    /** Two officers of the case serve it, the acting one first. */
    public void serve(IssuedDocument issued, PenaltyCaseFile file, int party, PersonId server) {
        var servers = new ArrayList<>(List.of(server));
        file.officers().stream().filter(each -> !each.equals(server)).findFirst().ifPresent(servers::add);
        service.begin(issued.id(), party(file, party), servers);
    }

    /** @return what officers and party sign of a statement by word of mouth. */
    Subject record(PenaltyCaseFile file, NoticeFile notice, NoticeFile.Stated said) {
        return subject(file, "defence-record", notice.party() + "-" + notice.round() + "-" + said.seq(), record(file, notice, said, null));
    }

    byte[] previewRecord(PenaltyCaseFile file, NoticeFile notice, NoticeFile.Stated said, LocalDate today) {
        return preview(file, DocumentKind.DEFENCE_RECORD, record(file, notice, said, record(file, notice, said)), today);
    }

    IssuedDocument issueRecord(PenaltyCaseFile file, NoticeFile notice, NoticeFile.Stated said, LocalDate today) {
        return issue(file, DocumentKind.DEFENCE_RECORD, record(file, notice, said, record(file, notice, said)), today);
    }

    private DefenceRecordContent record(PenaltyCaseFile file, NoticeFile notice, NoticeFile.Stated said, Subject signed) {
        var heardBy = said.heardBy().stream().map(PersonId::new).toList();
        return new DefenceRecordContent(party(file, notice.party()), file.filing().cause(), said.at(), said.place(), said.speaker(),
                signing.lines(heardBy), signing.name(heardBy.get(heardBy.size() - 1)), said.text(), signed == null ? List.of() : signing.marks(signed, NoticeSigning.OFFICER),
                signed == null ? null : signing.partyMark(signed));
    }

    private PenaltyNoticeContent content(PenaltyCaseFile file, NoticeFile notice, Penalty penalty, LocalDate today) {
        var acts = penalty.weights().stream().map(each -> new PenaltyNoticeContent.Act(each.act(), each.broken(), each.punishedBy(), each.fine(),
                each.othersText(), each.reason())).toList();
        return new PenaltyNoticeContent(party(file, notice.party()), file.filing().cause(), acts, notice.told().evidence(), penalty.fine(),
                clocks.days(NoticeClocks.DEFENCE, file.agency(), today), clocks.days(NoticeClocks.REQUEST, file.agency(), today),
                notice.told().contact());
    }

    private static DocumentKind kind(boolean hearing) {
        return hearing ? DocumentKind.HEARING_RIGHTS_NOTICE : DocumentKind.PENALTY_NOTICE;
    }

    public static Party party(PenaltyCaseFile file, int party) {
        return file.parties().stream().filter(each -> each.seq() == party).map(PenaltyCaseFile.Party::particulars)
                .map(each -> new Party(each.name(), each.address(), each.representative(), each.position(), each.telephone())).findFirst()
                .orElseThrow(cn.dangchang.penalty.CaseGround.NO_SUCH_PARTY::refusal);
    }
}
