package cn.dangchang.plan;

import cn.dangchang.plan.CampaignCrew.Department;
import cn.dangchang.plan.CampaignCrew.Seat;
import cn.dangchang.plan.Campaigns.Group;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.UnitId;
import java.util.List;

/**
 * Where campaigns are set up. The coordinator of the agency keeps them, a leader approves the start; everybody of the agency reads. Each
 * refusal is a {@link CampaignGround}; whoever is not of the agency or the role meets {@code SharedGround.NOT_FOR_YOU}.
 */
public interface CampaignDesk {
    MatterNumber draft(CampaignPlan plan);

    /** Only before the start. */
    void change(MatterNumber number, CampaignPlan plan);

    /** Who leads and who supports. */
    void staff(MatterNumber number, List<Seat> leadingGroup, List<PersonId> support);

    /** Adds a group, or changes the one with that team; while the campaign runs members may still be replaced. */
    void enter(MatterNumber number, Group group);

    void dissolve(MatterNumber number, String team);

    /** Which departments take part in joint visits. */
    void invite(MatterNumber number, List<Department> departments);

    /** Lays down the ring of a mutual inspection: each town inspects the next one, the last the first. */
    void rotate(MatterNumber number, List<UnitId> ring);

    /** The same ring, given as who inspects whom. */
    void pair(MatterNumber number, List<Pair> pairs);

    /** @return how many enterprises are looked at in each town of a mutual inspection. */
    Limits enterprisesPerTown(MatterNumber number);

    /** The leader approves the start; never whoever drafted it. */
    void start(MatterNumber number);

    /** @return the campaign, to people of its agency. */
    CampaignView find(MatterNumber number);

    /** @return the acting person's agency's campaigns, the latest first. */
    List<CampaignView> all();

    record Limits(int least, int most) {}

    record Pair(UnitId inspecting, UnitId inspected) {}
}
