package cn.dangchang.dossier.domain;

import cn.dangchang.dossier.domain.Exhibits.Exhibit;
import cn.dangchang.dossier.domain.CasePapers.Paper;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import org.springframework.stereotype.Component;

/** Documents and evidence of several matters together. */
@Component
class BinderShelf {
    private final CasePapers papers;
    private final Exhibits exhibits;

    BinderShelf(CasePapers papers, Exhibits exhibits) {
        this.papers = papers;
        this.exhibits = exhibits;
    }

    List<Paper> papers(List<MatterNumber> matters) {
        return matters.stream().flatMap(each -> papers.of(each).stream()).toList();
    }

    List<Exhibit> exhibits(List<MatterNumber> matters) {
        return matters.stream().flatMap(each -> exhibits.of(each).stream()).toList();
    }
}
