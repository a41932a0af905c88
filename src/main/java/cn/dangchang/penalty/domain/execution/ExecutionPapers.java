package cn.dangchang.penalty.domain.execution;

import cn.dangchang.documents.CourtApplicationContent;
import cn.dangchang.documents.DocumentContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.EnforcementNoticeContent;
import cn.dangchang.documents.FineDecisionLine;
import cn.dangchang.documents.PaymentReminderContent;
import cn.dangchang.documents.Service;
import cn.dangchang.documents.SignatureMark;
import cn.dangchang.documents.SurchargeDecisionContent;
import cn.dangchang.evidence.Signatures;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** 缴纳罚款催告书, 加处罚款决定书, 行政强制执行事先催告书 and 强制执行申请书; what is for the party goes to service. */
@Component
class ExecutionPapers {
    private final Documents documents;
    private final Service service;
    private final Signatures signatures;
    private final RuleSettings settings;
    private final FineDesk desk;

    ExecutionPapers(Documents documents, Service service, Signatures signatures, RuleSettings settings, FineDesk desk) {
        this.documents = documents;
        this.service = service;
        this.signatures = signatures;
        this.settings = settings;
        this.desk = desk;
    }

    void reminder(Obligation fine, ExecutionStep step) {
        serve(fine, step, DocumentKind.PAYMENT_REMINDER, new PaymentReminderContent(owner(fine).addressee(fine.matter(), fine.document()), decision(fine),
                fine.openFine(), step.until(), account(fine)));
    }

    void surcharge(Obligation fine, ExecutionStep step, LocalDate payUntil) {
        serve(fine, step, DocumentKind.SURCHARGE_DECISION, new SurchargeDecisionContent(owner(fine).addressee(fine.matter(), fine.document()), decision(fine),
                step.until(), step.yuan(), payUntil, account(fine), fine.reconsiderationFirst()));
    }

    void notice(Obligation fine, ExecutionStep step) {
        serve(fine, step, DocumentKind.ENFORCEMENT_NOTICE, new EnforcementNoticeContent(owner(fine).addressee(fine.matter(), fine.document()), decision(fine),
                fine.openFine(), step.yuan().subtract(fine.openFine()), account(fine)));
    }

    /** The head signs by account; the signature holds for exactly what is issued. */
    void court(Obligation fine, ExecutionStep step, PersonId head) {
        var unsigned = application(fine, step, null);
        var signed = signatures.sign(new Subject(fine.matter(), "court-application", fine.id().toString(), documents.fingerprint(unsigned)), "head", head,
                null, null);
        var issued = issue(fine, DocumentKind.COURT_APPLICATION, application(fine, step, SignatureMark.of(signed, null)));
        step.issued(issued.id(), issued.number(), desk.today());
    }

    private CourtApplicationContent application(Obligation fine, ExecutionStep step, SignatureMark head) {
        var owner = owner(fine);
        return new CourtApplicationContent(owner.addressee(fine.matter(), fine.document()), decision(fine), owner.cause(fine.matter(), fine.document()),
                fine.openFine(), step.yuan().subtract(fine.openFine()), fine.current(StepKind.NOTICE).map(ExecutionStep::documentNumber).orElse(null),
                fine.current(StepKind.NOTICE).map(ExecutionStep::servedOn).orElse(null), step.reason().lines().map(String::strip)
                        .filter(line -> !line.isEmpty()).toList(), step.contact(), head);
    }

    /** Issued, and given to two officers to serve, the acting one first. */
    private void serve(Obligation fine, ExecutionStep step, DocumentKind kind, DocumentContent content) {
        var issued = issueAndServe(fine, kind, content);
        step.issued(issued.id(), issued.number(), desk.today());
    }

    IssuedDocument issueAndServe(Obligation fine, DocumentKind kind, DocumentContent content) {
        var issued = issue(fine, kind, content);
        service.begin(issued.id(), owner(fine).addressee(fine.matter(), fine.document()), servers(fine));
        return issued;
    }

    private List<PersonId> servers(Obligation fine) {
        var servers = new ArrayList<>(List.of(desk.actor()));
        owner(fine).side(fine.matter()).officers().stream().filter(each -> !each.equals(desk.actor())).findFirst().ifPresent(servers::add);
        return servers;
    }

    IssuedDocument issue(Obligation fine, DocumentKind kind, DocumentContent content) {
        return documents.issue(new Documents.Issue(kind, fine.matter(), fine.matter().agency(), content, desk.today()));
    }

    static FineDecisionLine decision(Obligation fine) {
        return new FineDecisionLine(fine.documentNumber(), fine.servedOn(), fine.yuan(), fine.dueOn());
    }

    String account(Obligation fine) {
        return settings.of("fine-account", fine.matter().agency(), desk.today()).value();
    }

    private FineOwner owner(Obligation fine) {
        return desk.owner(fine.matter());
    }
}
