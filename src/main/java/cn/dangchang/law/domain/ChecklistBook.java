package cn.dangchang.law.domain;

import cn.dangchang.law.Checklists;
import cn.dangchang.shared.Acting;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens inspection standards, whichever version a visit was made with. */
@Component
@Transactional(readOnly = true)
class ChecklistBook implements Checklists {
    private static final String SEARCH = """
            select distinct on (sector, audience) id from law.checklist
            where valid_from <= :day and (valid_to is null or valid_to >= :day) and (agency is null or agency = :agency)
            order by sector, audience, agency nulls last, version desc""";

    private final JdbcClient sql;
    private final Acting acting;

    ChecklistBook(JdbcClient sql, Acting acting) {
        this.sql = sql;
        this.acting = acting;
    }

    @Override
    public Optional<Checklist> current(String sector, Audience audience, LocalDate day) {
        return sql.sql("""
                select * from law.checklist where sector = :sector and audience = :audience and valid_from <= :day
                and (valid_to is null or valid_to >= :day) and (agency is null or agency = :agency) order by agency nulls last, version desc limit 1""")
                .param("agency", agency()).param("sector", sector).param("audience", audience.name()).param("day", day).query(this::checklist).optional();
    }

    @Override
    public Optional<Checklist> find(String id) {
        return sql.sql("select * from law.checklist where code = :code").param("code", id).query(this::checklist).optional();
    }

    @Override
    public List<Found> search(String query, LocalDate day, int limit) {
        String plain = Bigrams.plain(query);
        if (plain.isEmpty()) {
            return List.of();
        }
        return sql.sql("""
                select item.*, list.code as list_code from law.checklist_item item join law.checklist list on list.id = item.checklist_id
                where list.id in (%s) and item.bigrams @> string_to_array(:pairs, ' ') and item.haystack like '%%' || :first || '%%'
                order by position(:plain in item.haystack) = 0, position(:plain in item.haystack), list.code, item.position limit :limit"""
                .formatted(SEARCH)).param("agency", agency()).param("day", day).param("pairs", Bigrams.wanted(query)).param("first", plain.substring(0, 1))
                .param("plain", plain).param("limit", limit)
                .query((row, n) -> new Found(row.getString("list_code"), item(row, n))).list();
    }

    /** An agency's own list goes before the one that came with the house. */
    private String agency() {
        return acting.current().map(actor -> actor.agency().value()).orElse("");
    }

    private Checklist checklist(ResultSet row, int number) throws SQLException {
        List<Item> items = sql.sql("select * from law.checklist_item where checklist_id = :id order by position")
                .param("id", row.getObject("id", UUID.class)).query(ChecklistBook::item).list();
        return new Checklist(row.getString("code"), row.getString("sector"), Audience.valueOf(row.getString("audience")), row.getString("name"),
                row.getInt("version"), items);
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        return new Item(row.getString("code"), row.getString("category"), row.getInt("inspection_item"), row.getString("requirement"),
                texts(row.getArray("legal_bases")), texts(row.getArray("standard_bases")), row.getBoolean("verified"), row.getString("criterion"));
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
