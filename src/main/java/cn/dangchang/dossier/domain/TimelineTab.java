package cn.dangchang.dossier.domain;

import java.util.List;
import org.springframework.stereotype.Component;

@Component
class TimelineTab implements TabContent {
    private final Chronicle chronicle;

    TimelineTab(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.TIMELINE;
    }

    @Override
    public List<Moment> of(Opened matter) {
        return chronicle.of(matter.number());
    }
}
