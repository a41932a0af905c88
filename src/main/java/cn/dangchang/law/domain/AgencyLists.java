package cn.dangchang.law.domain;

import cn.dangchang.law.ChecklistAmendments.Kind;
import cn.dangchang.law.ChecklistAmendments.Proposal;
import cn.dangchang.law.Checklists.Checklist;
import cn.dangchang.law.Checklists.Item;
import cn.dangchang.shared.AgencyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes an agency's own versions of inspection standards. */
@Component
class AgencyLists {
    private final JdbcClient sql;

    AgencyLists(JdbcClient sql) {
        this.sql = sql;
    }

    /** The list before it ends the day before. @return code of the new version. */
    String publish(AgencyId agency, Checklist before, List<Proposal> amendments, LocalDate validFrom) {
        int version = 1 + Math.max(before.version(), newest(agency, before));
        var code = String.join("-", before.sector(), before.audience().name().toLowerCase(Locale.ROOT), agency.value().toLowerCase(Locale.ROOT),
                String.valueOf(version));
        sql.sql("update law.checklist set valid_to = cast(:from as date) - 1 where code = :code and agency is not null").param("from", validFrom)
                .param("code", before.id()).update();
        var id = UUID.randomUUID();
        sql.sql("""
                insert into law.checklist (id, code, sector, audience, name, version, source, valid_from, agency)
                values (:id, :code, :sector, :audience, :name, :version, :source, :from, :agency)""")
                .param("id", id).param("code", code).param("sector", before.sector()).param("audience", before.audience().name())
                .param("name", before.name()).param("version", version).param("source", before.id()).param("from", validFrom)
                .param("agency", agency.value()).update();
        var items = amended(before.items(), amendments, code);
        for (int at = 0; at < items.size(); at++) {
            add(id, at + 1, items.get(at));
        }
        return code;
    }

    private int newest(AgencyId agency, Checklist list) {
        return sql.sql("select coalesce(max(version), 0) from law.checklist where agency = :agency and sector = :sector and audience = :audience")
                .param("agency", agency.value()).param("sector", list.sector()).param("audience", list.audience().name()).query(Integer.class).single();
    }

    /** What the amendments make of the items, in the order in which they were proposed. */
    static List<Item> amended(List<Item> before, List<Proposal> amendments, String prefix) {
        var items = new ArrayList<>(before);
        int added = 0;
        for (var each : amendments) {
            int at = items.stream().map(Item::code).toList().indexOf(each.item());
            if (each.kind() == Kind.ADD) {
                added++;
                items.add(item(prefix + "-a" + added, each));
            } else if (at >= 0 && each.kind() == Kind.CHANGE) {
                items.set(at, item(each.item(), each));
            } else if (at >= 0) {
                items.remove(at);
            }
        }
        return items;
    }

    /** What an agency writes itself counts as not verified against the text of the law. */
    private static Item item(String code, Proposal from) {
        return new Item(code, from.category(), from.inspectionItem(), from.requirement().strip(), from.legalBases(), from.standardBases(), false, null);
    }

    private void add(UUID list, int position, Item item) {
        var haystack = item.requirement() + " " + labels(item.legalBases()) + " " + labels(item.standardBases());
        sql.sql("""
                insert into law.checklist_item (checklist_id, position, code, category, inspection_item, requirement, legal_bases, standard_bases,
                    verified, criterion, haystack, bigrams)
                values (:list, :position, :code, :category, :number, :requirement, string_to_array(:legal, ' '), string_to_array(:standard, ' '),
                    :verified, :criterion, :haystack, string_to_array(:bigrams, ' '))""")
                .param("list", list).param("position", position).param("code", item.code()).param("category", item.category())
                .param("number", item.inspectionItem()).param("requirement", item.requirement()).param("legal", String.join(" ", item.legalBases()))
                .param("standard", String.join(" ", item.standardBases())).param("verified", item.verified()).param("criterion", item.criterion())
                .param("haystack", Bigrams.plain(haystack)).param("bigrams", Bigrams.joined(haystack)).update();
    }

    private String labels(List<String> bases) {
        return String.join(" ", bases.stream().map(code -> sql.sql("select label from law.basis where current and code = :code").param("code", code)
                .query(String.class).optional().orElse("")).toList());
    }
}
