package cn.dangchang.plan.domain.campaign;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.plan.CampaignEquipment;
import cn.dangchang.plan.CampaignGround;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.shared.UnitId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the ledger of equipment: what is out is with one group of one campaign. */
@Service
@Transactional
class EquipmentBook implements CampaignEquipment {
    private final CampaignScope scope;
    private final EquipmentRows rows;
    private final EquipmentNeeds needs;
    private final AuditTrail trail;

    EquipmentBook(CampaignScope scope, EquipmentRows rows, EquipmentNeeds needs, AuditTrail trail) {
        this.scope = scope;
        this.rows = rows;
        this.needs = needs;
        this.trail = trail;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> ledger() {
        return rows.of(scope.actor().agency());
    }

    @Override
    public UUID enter(Kind kind, String label, UnitId unit) {
        var agency = scope.require(Role.COORDINATOR).agency();
        CampaignGround.required(label, "label");
        SharedGround.FORM_NOT_VALID.refuseAtIf(unit != null && !needs.isTown(agency, unit), "unit");
        var id = UUID.randomUUID();
        CampaignGround.EQUIPMENT_LABEL_TAKEN.refuseAtIf(!rows.add(id, agency, unit, kind, label.strip()), "label", label.strip());
        trail.record(new Chain("equipment", id.toString()), "plan.equipment-entered", Map.of("kind", kind.name(), "unit",
                String.valueOf(unit)));
        return id;
    }

    @Override
    public void issue(MatterNumber number, UUID item, String team) {
        var campaign = scope.open(number, Role.COORDINATOR);
        CampaignGround.CAMPAIGN_WITHOUT_THAT_TEAM.refuseAtIf(campaign.crew().group(team).isEmpty(), "team", campaign.plan().name());
        var known = ledger().stream().filter(each -> each.id().equals(item)).findFirst().orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        boolean issued = rows.issue(item, campaign.id(), team, scope.today());
        CampaignGround.EQUIPMENT_IS_OUT.refuseAtIf(!issued, "item", known.label());
        scope.record(campaign, "campaign-equipment-issued", Map.of("item", item.toString(), "team", team));
    }

    @Override
    public void takeBack(MatterNumber number, UUID item, String note) {
        var campaign = scope.open(number, Role.COORDINATOR);
        CampaignGround.EQUIPMENT_IS_NOT_OUT.refuseAtIf(!rows.takeBack(item, campaign.id(), scope.today(), note), "item");
        scope.record(campaign, "campaign-equipment-returned", Map.of("item", item.toString()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Issue> issued(MatterNumber number) {
        return rows.issues(scope.own(number).id());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Lack> lacking(MatterNumber number) {
        var campaign = scope.own(number);
        return needs.lacking(campaign, rows.of(campaign.agency()), rows.issues(campaign.id()));
    }
}
