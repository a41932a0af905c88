package cn.dangchang.penalty.domain.investigation;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.InquiryNoticeContent;
import cn.dangchang.documents.Party;
import cn.dangchang.penalty.InvestigationGround;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 询问通知书: asks somebody to come and be asked; it is served as any paper. */
@Service
@Transactional
public class Summoning {
    private final InvestigationDesk desk;
    private final Documents documents;
    private final cn.dangchang.documents.Service service;
    private final ActSigning signing;

    Summoning(InvestigationDesk desk, Documents documents, cn.dangchang.documents.Service service, ActSigning signing) {
        this.desk = desk;
        this.documents = documents;
        this.service = service;
        this.signing = signing;
    }

    /** @param address where it is served; @param bring what to bring along, or null. @throws cn.dangchang.shared.Refusal SUMMONS_INCOMPLETE */
    public void summon(MatterNumber number, String who, String address, LocalDateTime at, String place, String bring) {
        var file = desk.mine(number);
        InvestigationGround.SUMMONS_INCOMPLETE.refuseAtIf(!ActContent.filled(who), "summoned");
        InvestigationGround.SUMMONS_INCOMPLETE.refuseAtIf(!ActContent.filled(address), "address");
        InvestigationGround.SUMMONS_INCOMPLETE.refuseAtIf(at == null || !at.isAfter(desk.minute()), "at");
        InvestigationGround.SUMMONS_INCOMPLETE.refuseAtIf(!ActContent.filled(place), "summonsPlace");
        desk.door().requireTwoOf(number, file.officers(), desk.door().today());
        var notice = documents.issue(new Documents.Issue(DocumentKind.INQUIRY_NOTICE, number, file.agency(), new InquiryNoticeContent(who.strip(),
                file.filing().cause(), at, place.strip(), bring == null || bring.isBlank() ? null : bring.strip(), signing.lines(file.officers())),
                desk.door().today()));
        service.begin(notice.id(), new Party(who.strip(), address.strip(), null, null, null), file.officers());
        desk.door().note(number, "inquiry-summoned", Map.of("document", notice.id().toString()));
    }
}
