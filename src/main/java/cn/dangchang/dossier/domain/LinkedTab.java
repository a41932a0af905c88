package cn.dangchang.dossier.domain;

import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.spi.MatterSubject.Linked;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The matters that belong together as one tree with the visit at its root, as far as the actor may see them. */
@Component
class LinkedTab implements TabContent {
    private final Cabinet cabinet;

    LinkedTab(Cabinet cabinet) {
        this.cabinet = cabinet;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.LINKED;
    }

    @Override
    public List<Branch> of(Opened matter) {
        var tree = new ArrayList<Branch>();
        var root = root(matter);
        var summary = root.summary();
        tree.add(new Branch(0, new Linked(root.number().value(), summary.title(), summary.stage(), summary.open(), "/cases/" + root.number()),
                root.number().equals(matter.number())));
        grow(tree, root, 1, new HashSet<>(Set.of(root.number().value())), matter.number());
        return tree;
    }

    private Opened root(Opened matter) {
        if (matter.number().kind() == MatterKind.VISIT) {
            return matter;
        }
        return matter.summary().linked().stream().map(Linked::number).filter(MatterNumber::fits)
                .filter(number -> number.contains("-" + MatterKind.VISIT.code())).flatMap(number -> cabinet.find(number).stream()).findFirst().orElse(matter);
    }

    private void grow(List<Branch> tree, Opened parent, int depth, Set<String> seen, MatterNumber here) {
        for (var linked : parent.summary().linked()) {
            if (linked.number() != null && !seen.add(linked.number())) {
                continue;
            }
            var child = cabinet.find(linked.number());
            var shown = new Linked(linked.number(), linked.title(), child.map(each -> each.summary().stage()).orElse(linked.state()),
                    child.map(each -> each.summary().open()).orElse(linked.open()), child.isPresent() ? "/cases/" + linked.number() : null);
            tree.add(new Branch(depth, shown, here.value().equals(linked.number())));
            child.ifPresent(each -> grow(tree, each, depth + 1, seen, here));
        }
    }

    /** @param depth 0 for the root; @param here the matter whose page this is. */
    public record Branch(int depth, Linked matter, boolean here) {}
}
