package cn.dangchang.dossier.domain;

import cn.dangchang.dossier.domain.CasePapers.Paper;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DocumentsTab implements TabContent {
    private final CasePapers papers;

    DocumentsTab(CasePapers papers) {
        this.papers = papers;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.DOCUMENTS;
    }

    @Override
    public List<Paper> of(Opened matter) {
        return papers.of(matter.number()).stream().filter(paper -> paper.document().isFor(matter.actor().agency())).toList();
    }
}
