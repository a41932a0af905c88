package cn.dangchang.dossier.domain;

import cn.dangchang.dossier.domain.Deadlines.Counted;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every clock of the matter with why it ends when it ends. */
@Component
class ClocksTab implements TabContent {
    private final Deadlines deadlines;

    ClocksTab(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.CLOCKS;
    }

    @Override
    public List<Counted> of(Opened matter) {
        return deadlines.of(matter.number());
    }
}
