package cn.dangchang.inspection.domain;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.State;
import cn.dangchang.documents.Service;
import cn.dangchang.inspection.MemberRole;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The originals of a visit's file. */
@Component
class Originals {
    private final Documents documents;
    private final Service service;
    private final HandoverSheets handovers;
    private final Cast cast;
    private final PaperWords words;

    Originals(Documents documents, Service service, HandoverSheets handovers, Cast cast, PaperWords words) {
        this.documents = documents;
        this.service = service;
        this.handovers = handovers;
        this.cast = cast;
        this.words = words;
    }

    /** One 文书送达回执 a file, with a row for every document that was served. */
    void receipt(Visit visit) {
        var papers = documents.of(visit.number());
        boolean there = papers.stream().anyMatch(each -> each.kind() == DocumentKind.SERVICE_RECEIPT && each.state() == State.ISSUED);
        if (!there && papers.stream().anyMatch(each -> service.of(each.id()).isPresent())) {
            service.issueReceipt(visit.number(), cast.party(visit));
        }
    }

    /** @return names of the originals that the file should hold and does not. */
    List<String> missing(Visit visit) {
        var kinds = documents.of(visit.number()).stream().filter(each -> each.state() == State.ISSUED).map(Documents.IssuedDocument::kind).toList();
        var missing = new ArrayList<String>();
        require(missing, kinds, DocumentKind.INSPECTION_PLAN, 1);
        // the sheet for several enterprises lies in the file of the first of them
        require(missing, kinds, DocumentKind.INSPECTION_APPROVAL, visit.sheet() == null ? 1 : 0);
        require(missing, kinds, DocumentKind.INSPECTION_RECORD, 1);
        require(missing, kinds, DocumentKind.OFFICER_CHECKLIST, visit.of(MemberRole.OFFICER).size());
        require(missing, kinds, DocumentKind.EXPERT_CHECKLIST, visit.of(MemberRole.EXPERT).size());
        require(missing, kinds, DocumentKind.ON_SITE_HANDOVER, handovers.findByVisitOrderByHandedOverAt(visit.number().value()).size());
        return missing;
    }

    private void require(List<String> missing, List<DocumentKind> kinds, DocumentKind kind, int needed) {
        long there = kinds.stream().filter(each -> each == kind).count();
        if (there < needed) {
            missing.add(words.of("inspection.filing.missing", words.of(kind.key()), needed - there));
        }
    }
}
