package cn.dangchang.dossier.domain;

import cn.dangchang.worklist.spi.TaskSubject.Briefing.Section;
import java.util.List;
import org.springframework.stereotype.Component;

/** The facts in the words of the matter's own module. */
@Component
class FactsTab implements TabContent {
    @Override
    public CaseTab tab() {
        return CaseTab.FACTS;
    }

    /** Links to the very page that shows them are left out. */
    @Override
    public List<Section> of(Opened matter) {
        var here = "/cases/" + matter.number();
        return matter.subject().facts(matter.number()).sections().stream().map(section -> new Section(section.title(), section.lines(),
                section.links().stream().filter(link -> !link.href().equals(here)).toList())).toList();
    }
}
