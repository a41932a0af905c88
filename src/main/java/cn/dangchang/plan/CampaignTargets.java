package cn.dangchang.plan;

import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.UUID;

/** The enterprises that a campaign is to visit, each with the list from which it comes. */
public interface CampaignTargets {
    List<ChosenTarget> of(MatterNumber number);

    /**
     * Takes sites from a list of key enterprises; who is a target already stays one.
     *
     * @param reason why although outside of the campaign's sectors, else null
     */
    void chooseFrom(MatterNumber number, UUID list, List<UUID> sites, String reason);

    /** Takes a site straight from the register. */
    void choose(MatterNumber number, UUID site, String reason);

    void drop(MatterNumber number, UUID site);

    /** @param list null where it came from the register; @param position its number on the list. */
    record ChosenTarget(Campaigns.Target target, UUID list, Integer position, String siteName, String reason, boolean outside) {}
}
