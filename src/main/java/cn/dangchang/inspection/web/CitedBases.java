package cn.dangchang.inspection.web;

import cn.dangchang.law.Checklists.Item;
import cn.dangchang.law.Statutes;
import cn.dangchang.law.Statutes.Basis;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Bases with their words, asked for once per page. */
@Component
class CitedBases {
    private final Statutes statutes;
    private final PageDrafts json;

    CitedBases(Statutes statutes, PageDrafts json) {
        this.statutes = statutes;
        this.json = json;
    }

    Map<String, Basis> of(Collection<String> ids) {
        return statutes.findAll(ids.stream().distinct().toList()).stream().collect(Collectors.toMap(Basis::id, Function.identity(), (one, same) -> one));
    }

    /** @return the bases as the picker takes them. */
    String script(List<String> ids) {
        return json.write(pick(of(ids), ids));
    }

    static List<Basis> pick(Map<String, Basis> bases, List<String> ids) {
        return ids.stream().map(bases::get).filter(Objects::nonNull).toList();
    }

    static Stream<String> ids(Item item) {
        return Stream.concat(item.legalBases().stream(), item.standardBases().stream());
    }
}
