package cn.dangchang.plan;

import cn.dangchang.organisation.ActingAs;
import cn.dangchang.plan.Campaigns.Campaign;
import cn.dangchang.plan.Campaigns.Group;
import cn.dangchang.plan.Campaigns.State;
import cn.dangchang.plan.Campaigns.Target;
import cn.dangchang.plan.Scheduling.Opening;
import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Campaigns with groups and enterprises enough for a schedule, all invented. */
@Component
public class ScheduleFixture {
    public static final AgencyId AGENCY = new AgencyId("HX");
    public static final PersonId COORDINATOR = new PersonId("coordinator-1");
    private static final List<String> SECTORS = List.of("non-coal-mine", "hazardous-chemicals", "metallurgy", "dust", "ammonia");
    private static final List<String> NAMES = List.of("矿山组", "危化组", "冶炼组", "涉尘组", "涉氨组");
    private static final List<List<String>> OFFICERS = List.of(List.of("inspector-1", "inspector-2"), List.of("inspector-3", "inspector-4"),
            List.of("group-leader-1", "inspector-5"), List.of("group-leader-2", "assistant-1"), List.of("leader-2", "housing-inspector-1"));
    private static final AtomicInteger NUMBERS = new AtomicInteger(7000);

    private final CampaignsInMemory campaigns;
    private final Enterprises enterprises;
    private final Scheduling scheduling;
    private final ActingAs acting;

    ScheduleFixture(CampaignsInMemory campaigns, Enterprises enterprises, Scheduling scheduling, ActingAs acting) {
        this.campaigns = campaigns;
        this.enterprises = enterprises;
        this.scheduling = scheduling;
        this.acting = acting;
    }

    /** @return a campaign with five groups; its enterprises lie in the towns in turn. */
    public Campaign campaign(String name, LocalDate from, LocalDate to, int sites, String... towns) {
        var groups = new ArrayList<Group>();
        for (int each = 0; each < SECTORS.size(); each++) {
            groups.add(new Group("HX-" + (each + 1), NAMES.get(each), List.of(SECTORS.get(each)), new PersonId("group-leader-1"),
                    OFFICERS.get(each).stream().map(PersonId::new).toList(), List.of(), List.of()));
        }
        var targets = new ArrayList<Target>();
        for (int each = 0; each < sites; each++) {
            targets.add(target(name + (each + 1), SECTORS.get(each % SECTORS.size()), towns[each % towns.length]));
        }
        return campaigns.write(new Campaign(UUID.randomUUID(), AGENCY, name, from, to, State.RUNNING, false, SECTORS, List.of("concentrated"), groups, targets));
    }

    private Target target(String name, String sector, String town) {
        var registered = enterprises.register(new Registration(AGENCY, name + "有限公司", CreditCode.completing("9137010050" + NUMBERS.incrementAndGet() + "MAP").value(),
                "许某", "13900000000", "较大", "small", List.of(new SiteEntry("厂区", "工业路1号", sector, new UnitId(town), ""))));
        return new Target(registered.sites().get(0).id(), registered.id(), registered.name(), sector, new UnitId(town), "企业清单");
    }

    public UUID schedule(Campaign campaign) {
        return schedule(campaign, null);
    }

    public UUID schedule(Campaign campaign, String daysOffReason) {
        return acting.call(COORDINATOR, () -> scheduling.open(new Opening(BasisKind.CAMPAIGN, campaign.id().toString(), daysOffReason)));
    }
}
