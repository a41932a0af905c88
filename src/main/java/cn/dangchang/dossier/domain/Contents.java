package cn.dangchang.dossier.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The contents of all tabs; only the one that is looked at is gathered. */
@Component
@Transactional(readOnly = true)
public class Contents {
    private final List<TabContent> tabs;

    Contents(List<TabContent> tabs) {
        this.tabs = tabs;
    }

    public Object of(CaseTab tab, Opened matter) {
        return tabs.stream().filter(each -> each.tab() == tab).findFirst().orElseThrow().of(matter);
    }
}
