package cn.dangchang.inspection.domain;

import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Service;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Issues the members' checklists, the record and the result notice, and serves the notice on the spot. */
@Component
class FeedbackPapers {
    private final Documents documents;
    private final Service service;
    private final SitePapers papers;
    private final Inkwell ink;

    FeedbackPapers(Documents documents, Service service, SitePapers papers, Inkwell ink) {
        this.documents = documents;
        this.service = service;
        this.papers = papers;
        this.ink = ink;
    }

    void issue(Visit visit, List<Finding> findings, SignatureRule signed, Instant at, PersonId server) {
        for (var member : visit.members().stream().filter(each -> each.role().inspects() && !each.excused()).toList()) {
            documents.issue(papers.checklist(visit, member, findings.stream().filter(each -> member.is(each.author())).toList(),
                    ink.rule(visit, SignedThing.CHECKLIST, member.person().value())));
        }
        var record = documents.issue(papers.record(visit, findings, signed, at));
        var notice = documents.issue(papers.result(visit, findings, signed, record.number(), at));
        service.servedOnSpot(notice.id(), signed.byParty(), server, visit.where().place());
    }
}
