package cn.dangchang.inspection.domain;

import cn.dangchang.documents.Documents;
import cn.dangchang.inspection.SignedThing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Issues 问题现场移交表 once both have signed. */
@Component
class HandoverPaper {
    private final Documents documents;
    private final SitePapers papers;
    private final Inkwell ink;

    HandoverPaper(Documents documents, SitePapers papers, Inkwell ink) {
        this.documents = documents;
        this.papers = papers;
        this.ink = ink;
    }

    UUID issue(Visit visit, ExpertHandover sheet, List<Finding> findings, Instant at) {
        var signed = ink.rule(visit, SignedThing.EXPERT_HANDOVER, sheet.id().toString());
        return documents.issue(papers.handover(visit, sheet, findings, signed, at)).id();
    }
}
