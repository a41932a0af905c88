package cn.dangchang.plan.domain.campaign;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.plan.KeyLists.Entry;
import cn.dangchang.plan.KeyLists.KeyList;
import cn.dangchang.plan.KeyLists.Kind;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the lists of key enterprises. */
@Repository
class KeyListRows {
    private final JdbcClient jdbc;
    private final AuditTrail trail;

    KeyListRows(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    void add(AgencyId agency, KeyList list, PersonId by) {
        jdbc.sql("insert into plan.key_list (id, agency, name, kind, source, entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(list.id(), agency.value(), list.name(), list.kind().name(), list.source(), by.value(),
                        CampaignRows.utc(list.enteredAt())).update();
        list.entries().forEach(entry ->
                jdbc.sql("insert into plan.key_list_entry (list_id, position, site, remark) values (?, ?, ?, ?) on conflict do nothing")
                .params(list.id(), entry.position(), entry.site(), entry.remark()).update());
        trail.record(new Chain("key-list", list.id().toString()), "plan.key-list-entered", Map.of("kind", list.kind().name(), "entries",
                list.entries().size()));
    }

    List<KeyList> of(AgencyId agency) {
        return jdbc.sql("select * from plan.key_list where agency = ? order by entered_at desc, name").param(agency.value())
                .query((row, index) -> list(row)).list();
    }

    Optional<KeyList> find(AgencyId agency, UUID id) {
        return jdbc.sql("select * from plan.key_list where agency = ? and id = ?").params(agency.value(), id).query((row, index) ->
                list(row)).optional();
    }

    private KeyList list(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new KeyList(id, row.getString("name"), Kind.valueOf(row.getString("kind")), row.getString("source"),
                CampaignRows.instant(row, "entered_at"),
                entries(id));
    }

    private List<Entry> entries(UUID list) {
        return jdbc.sql("""
                select entry.position, entry.site, site.enterprise_id, enterprise.name, site.name site_name, site.sector, site.town,
                    entry.remark
                from plan.key_list_entry entry join registry.site site on site.id = entry.site
                join registry.enterprise enterprise on enterprise.id = site.enterprise_id
                where entry.list_id = ? order by entry.position, site.position""").param(list)
                .query((row, index) -> new Entry(row.getInt("position"), row.getObject("site", UUID.class), row.getObject("enterprise_id",
                        UUID.class),
                        row.getString("name"), row.getString("site_name"), row.getString("sector"), row.getString("town"),
                                row.getString("remark"))).list();
    }
}
