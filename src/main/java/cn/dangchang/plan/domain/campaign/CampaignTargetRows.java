package cn.dangchang.plan.domain.campaign;

import cn.dangchang.plan.CampaignTargets.ChosenTarget;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.Campaigns.Target;
import cn.dangchang.plan.KeyLists.Entry;
import cn.dangchang.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of targets, read together with the register and the list that they come from. */
@Repository
class CampaignTargetRows {
    private final JdbcClient jdbc;

    CampaignTargetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ChosenTarget> of(CampaignView campaign) {
        return jdbc.sql("""
                select target.*, site.name site_name, site.sector, site.town, site.enterprise_id,
                    enterprise.name enterprise_name, list.name list_name
                from plan.campaign_target target join registry.site site on site.id = target.site
                join registry.enterprise enterprise on enterprise.id = site.enterprise_id
                left join plan.key_list list on list.id = target.list_id
                where target.campaign_id = ? order by site.sector, target.list_position, enterprise.name,
                    site.position""").param(campaign.id())
                .query((row, index) -> target(row, campaign)).list();
    }

    private static ChosenTarget target(ResultSet row, CampaignView campaign) throws SQLException {
        var position = row.getObject("list_position", Integer.class);
        var list = row.getString("list_name");
        var sector = row.getString("sector");
        var target = new Target(row.getObject("site", UUID.class), row.getObject("enterprise_id", UUID.class),
                row.getString("enterprise_name"),
                sector, UnitId.orNull(row.getString("town")), list == null ? "" : "《" + list + "》 " + position);
        return new ChosenTarget(target, row.getObject("list_id", UUID.class), position, row.getString("site_name"), row.getString("reason"),
                !campaign.plan().sectors().contains(sector));
    }

    /** A site that is a target already stays as it was chosen. @param entry null where it comes from the register. */
    boolean add(UUID campaign, UUID site, UUID list, Entry entry, String reason, String by, Instant at) {
        return jdbc.sql("""
                insert into plan.campaign_target (campaign_id, site, list_id, list_position, reason, chosen_by, chosen_at)
                values (:campaign, :site, cast(:list as uuid), cast(:position as integer), cast(:reason as text), :by, :at)
                on conflict do nothing""")
                .param("campaign", campaign).param("site", site).param("list", list == null ? null : list.toString())
                .param("position", entry == null ? null : entry.position()).param("reason", reason).param("by", by)
                .param("at", CampaignRows.utc(at)).update() == 1;
    }

    void remove(UUID campaign, UUID site) {
        jdbc.sql("delete from plan.campaign_target where campaign_id = ? and site = ?").param(campaign).param(site).update();
    }
}
