package cn.dangchang.penalty.domain.execution;

import cn.dangchang.documents.CourtApplicationContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.FineDemandContent;
import cn.dangchang.documents.FineDemandContent.Sums;
import cn.dangchang.documents.Service;
import cn.dangchang.documents.SignatureMark;
import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.organisation.People;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Issues the documents of execution and begins their service. */
@Component
class FinePapers {
    private final Documents documents;
    private final Service service;
    private final ExecutionTerms terms;
    private final FineDesk desk;
    private final People people;

    FinePapers(Documents documents, Service service, ExecutionTerms terms, FineDesk desk, People people) {
        this.documents = documents;
        this.service = service;
        this.terms = terms;
        this.desk = desk;
        this.people = people;
    }

    /** 缴纳罚款催告书, 加处罚款决定书 or 行政强制执行事先催告书. @param term whose days the document tells, or null */
    void demand(Obligation fine, Enforcement enforcement, DocumentKind kind, String term) {
        enforcement.requireNot(kind);
        var today = desk.today();
        var agency = fine.matter().agency();
        var party = desk.recipient(fine);
        var content = new FineDemandContent(party, fine.documentNumber(), fine.servedOn(), fine.due(), sums(fine), enforcement.surchargeUntil(),
                term == null ? 0 : terms.days(term, agency, today), terms.account(agency, today));
        var issued = documents.issue(new Documents.Issue(kind, fine.matter(), agency, content, today));
        note(fine, enforcement, kind, issued, today);
    }

    /** Those who serve begin it: the officers of the case; a paper that is served, or on its way, is left. */
    void serve(Obligation fine, Enforcement enforcement, DocumentKind kind) {
        enforcement.paper(kind).map(EnforcementPaper::document).filter(each -> service.of(each).isEmpty() && service.underWay(each).isEmpty())
                .ifPresent(each -> service.begin(each, desk.recipient(fine), desk.officers(fine)));
    }

    /** 强制执行申请书, signed by the head of the agency (行政强制法 55). */
    void application(Obligation fine, Enforcement enforcement, PersonId head) {
        enforcement.requireNot(DocumentKind.COURT_APPLICATION);
        var today = desk.today();
        var notice = enforcement.paper(DocumentKind.ENFORCEMENT_NOTICE).orElseThrow();
        var wanted = enforcement.application();
        var name = people.find(head).map(People.Person::name).orElseThrow();
        var content = new CourtApplicationContent(wanted.court(), desk.recipient(fine), fine.documentNumber(), fine.servedOn(), sums(fine),
                notice.number(), notice.servedOn(), wanted.materials(), wanted.contact(), new SignatureMark(name, null, Method.ACCOUNT, null, today, null, null));
        note(fine, enforcement, DocumentKind.COURT_APPLICATION,
                documents.issue(new Documents.Issue(DocumentKind.COURT_APPLICATION, fine.matter(), fine.matter().agency(), content, today)), today);
    }

    private static Sums sums(Obligation fine) {
        return new Sums(fine.yuan(), fine.surchargeDecided(), fine.paid());
    }

    private void note(Obligation fine, Enforcement enforcement, DocumentKind kind, IssuedDocument issued, LocalDate today) {
        enforcement.issued(kind, issued.id(), issued.number(), today);
        desk.issued(fine, issued.number());
    }
}
