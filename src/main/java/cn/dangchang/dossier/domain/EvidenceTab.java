package cn.dangchang.dossier.domain;

import cn.dangchang.dossier.domain.Exhibits.Exhibit;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class EvidenceTab implements TabContent {
    private final Exhibits exhibits;

    EvidenceTab(Exhibits exhibits) {
        this.exhibits = exhibits;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.EVIDENCE;
    }

    @Override
    public List<Exhibit> of(Opened matter) {
        return exhibits.of(matter.number());
    }
}
