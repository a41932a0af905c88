package cn.dangchang.penalty.domain.coercion;

import cn.dangchang.documents.CoercionApprovalContent;
import cn.dangchang.documents.DocumentContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.Opinion;
import cn.dangchang.documents.PowerCutContent;
import cn.dangchang.documents.PowerRestoredContent;
import cn.dangchang.documents.Service;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.penalty.PowerCutFile;
import cn.dangchang.penalty.domain.CrewSigning;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 行政强制审批表, 停止供电（供应民用爆炸物品）通知书 and 决定书, 恢复供电（供应民用爆炸物品）通知书. */
@Component
class PowerCutPapers {
    private final Documents documents;
    private final Service service;
    private final CrewSigning signing;
    private final PaperWords words;

    PowerCutPapers(Documents documents, Service service, CrewSigning signing, PaperWords words) {
        this.documents = documents;
        this.service = service;
        this.signing = signing;
        this.words = words;
    }

    IssuedDocument approval(PowerCut stop, LocalDate today) {
        var file = stop.view();
        var wanted = file.wanted();
        return issue(stop, DocumentKind.COERCION_APPROVAL, new CoercionApprovalContent(words.of("power-cut.case", file.enterpriseName()),
                words.party(stop.origin()), words.of("power-cut.situation", file.order().orderNumber(), wanted.disobeyed()),
                words.of("power-cut.measure", supply(file)), words.of("power-cut.reasons", wanted.danger(), wanted.safeguard()), words.law("aqf-070"),
                words.of("power-cut.term"), new Opinion(words.of("coercion.applied"), words.names(wanted.wantedBy()), wanted.wantedOn()),
                words.opinion(file.ruling("review")), words.opinion(file.ruling("approval"))), today);
    }

    /** @return what officers and the enterprise sign: the decision as it would be issued. */
    Subject decisionSubject(PowerCut stop) {
        return new Subject(stop.number(), "power-cut", "1", documents.fingerprint(content(stop, stop.view().enterpriseName())));
    }

    /** One for the supplier, one for the enterprise, who signed for its own. */
    List<IssuedDocument> notices(PowerCut stop, Subject signed, PersonId server, LocalDate today) {
        var notice = issue(stop, DocumentKind.POWER_CUT_NOTICE, content(stop, stop.view().wanted().supplier()), today);
        var decision = issue(stop, DocumentKind.POWER_CUT_DECISION, content(stop, stop.view().enterpriseName()), today);
        signing.party(signed).ifPresent(signature -> service.servedOnSpot(decision.id(), signature, server, stop.origin().address()));
        return List.of(notice, decision);
    }

    IssuedDocument restoration(PowerCut stop, LocalDate today) {
        var file = stop.view();
        var notice = file.paper(DocumentKind.POWER_CUT_NOTICE).orElseThrow();
        return issue(stop, DocumentKind.POWER_RESTORED, new PowerRestoredContent(file.wanted().supplier(), file.enterpriseName(), supply(file),
                notice.number(), notice.on(), file.compliance().compliedOn(), file.restoredAt()), today);
    }

    String supply(PowerCutFile file) {
        return words.word(file.wanted().supply().key());
    }

    private PowerCutContent content(PowerCut stop, String addressee) {
        var file = stop.view();
        return new PowerCutContent(addressee, file.enterpriseName(), file.place(), supply(file), file.order().orderNumber(), file.order().orderedOn(),
                file.order().measures(), file.wanted().disobeyed(), file.wanted().danger(), file.notice().plannedAt(),
                Boolean.TRUE.equals(file.wanted().emergency()));
    }

    private IssuedDocument issue(PowerCut stop, DocumentKind kind, DocumentContent content, LocalDate on) {
        return documents.issue(new Documents.Issue(kind, stop.number(), stop.origin().office(), content, on));
    }
}
