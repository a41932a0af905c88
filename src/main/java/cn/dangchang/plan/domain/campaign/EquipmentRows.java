package cn.dangchang.plan.domain.campaign;

import cn.dangchang.plan.CampaignEquipment.Issue;
import cn.dangchang.plan.CampaignEquipment.Item;
import cn.dangchang.plan.CampaignEquipment.Kind;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of equipment and of its issues. */
@Repository
class EquipmentRows {
    private final JdbcClient jdbc;

    EquipmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean add(UUID id, AgencyId agency, UnitId unit, Kind kind, String label) {
        return jdbc.sql("insert into plan.equipment (id, agency, unit, kind, label) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(id, agency.value(), unit == null ? null : unit.value(), kind.name(), label).update() == 1;
    }

    List<Item> of(AgencyId agency) {
        return jdbc.sql("""
                select item.*, issue.team, campaign.number from plan.equipment item
                left join plan.equipment_issue issue on issue.equipment_id = item.id and issue.returned_on is null
                left join plan.campaign campaign on campaign.id = issue.campaign_id
                where item.agency = ? order by item.unit nulls first, item.kind, item.label""").param(agency.value())
                .query((row, index) -> new Item(row.getObject("id", UUID.class), Kind.valueOf(row.getString("kind")),
                        row.getString("label"),
                        UnitId.orNull(row.getString("unit")), row.getString("team"),
                        row.getString("number") == null ? null : new MatterNumber(row.getString("number")))).list();
    }

    /** @return false where it is out already. */
    boolean issue(UUID item, UUID campaign, String team, LocalDate on) {
        return jdbc.sql("""
                insert into plan.equipment_issue (id, equipment_id, campaign_id, team, issued_on) values (?, ?, ?, ?, ?)
                on conflict (equipment_id) where returned_on is null do nothing""")
                .params(UUID.randomUUID(), item, campaign, team, on).update() == 1;
    }

    boolean takeBack(UUID item, UUID campaign, LocalDate on, String note) {
        return jdbc.sql("update plan.equipment_issue set returned_on = ?, note = ?"
                + " where equipment_id = ? and campaign_id = ? and returned_on is null")
                .params(on, note, item, campaign).update() == 1;
    }

    List<Issue> issues(UUID campaign) {
        return jdbc.sql("""
                select issue.*, item.kind, item.label from plan.equipment_issue issue
                join plan.equipment item on item.id = issue.equipment_id
                where issue.campaign_id = ? order by issue.team, item.kind, item.label, issue.issued_on""").param(campaign)
                .query((row, index) -> new Issue(row.getObject("equipment_id", UUID.class), Kind.valueOf(row.getString("kind")),
                        row.getString("label"),
                        row.getString("team"), row.getObject("issued_on", LocalDate.class), row.getObject("returned_on", LocalDate.class),
                        row.getString("note"))).list();
    }
}
