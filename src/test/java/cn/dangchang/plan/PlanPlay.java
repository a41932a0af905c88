package cn.dangchang.plan;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.organisation.People.Certificate;
import cn.dangchang.organisation.Staffing;
import cn.dangchang.organisation.Staffing.Newcomer;
import cn.dangchang.organisation.Structure;
import cn.dangchang.organisation.Teams.Team;
import cn.dangchang.organisation.Units.Agency;
import cn.dangchang.organisation.Units.Level;
import cn.dangchang.organisation.Units.Unit;
import cn.dangchang.plan.AnnualPlanDrafting.ChangeRequest;
import cn.dangchang.plan.AnnualPlanDrafting.LineEntry;
import cn.dangchang.plan.AnnualPlanView.Mode;
import cn.dangchang.plan.PlanFrame.BaseFigure;
import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An agency of its own for each test, since there is one plan per agency and year: planner, leader, who is both, two officers and their
 * group.
 */
public final class PlanPlay {
    private static final AtomicInteger AGENCIES = new AtomicInteger();
    private static final AtomicInteger SERIAL = new AtomicInteger();

    public final AgencyId agency;
    public final UnitId unit;
    public final PersonId planner;
    public final PersonId leader;
    public final PersonId both;
    public final PersonId inspector;
    public final PersonId second;
    public final String team;
    private final String name;
    private final ApplicationContext house;
    public MatterNumber plan;

    public PlanPlay(ApplicationContext house) {
        this.house = house;
        int serial = AGENCIES.incrementAndGet();
        name = "pl" + (char) ('a' + serial / 26) + (char) ('a' + serial % 26);
        agency = new AgencyId(name.toUpperCase());
        unit = new UnitId(agency + "-ZFDD");
        planner = new PersonId(name + "-planner");
        leader = new PersonId(name + "-leader");
        both = new PersonId(name + "-both");
        inspector = new PersonId(name + "-inspector");
        second = new PersonId(name + "-second");
        team = agency + "-1";
        inTransaction(() -> {
            bean(Structure.class).enter(new Agency(agency, name + "县应急管理局", name, name + "县人民政府", "", "", ""));
            bean(Structure.class).enter(new Unit(unit, "执法大队", agency, Level.DEPARTMENT, true, null, null));
            enter(planner, Set.of(Role.PLANNER));
            enter(leader, Set.of(Role.LEADER));
            enter(both, Set.of(Role.PLANNER, Role.LEADER));
            enter(inspector, Set.of(Role.INSPECTOR, Role.GROUP_LEADER));
            enter(second, Set.of(Role.INSPECTOR));
            List.of(inspector, second).forEach(each -> bean(Staffing.class).certify(each, new Certificate("ZF" + each, "行政执法证",
                    LocalDate.of(2024, 1, 1), LocalDate.of(2039, 12, 31), false)));
            bean(Structure.class).enter(new Team(team, "执法一组", agency, inspector, List.of(inspector, second)));
            return null;
        });
    }

    /** Standing groups beside the first, with two officers each. */
    public void furtherGroups(int count) {
        inTransaction(() -> {
            for (int each = 2; each < count + 2; each++) {
                var officers = List.of(new PersonId(name + "-officer-" + each + "a"), new PersonId(name + "-officer-" + each + "b"));
                officers.forEach(officer -> {
                    enter(officer, Set.of(Role.INSPECTOR));
                    bean(Staffing.class).certify(officer, new Certificate("ZF" + officer, "行政执法证", LocalDate.of(2024, 1, 1), LocalDate.of(2039, 12, 31),
                            false));
                });
                bean(Structure.class).enter(new Team(agency + "-" + each, "执法" + each + "组", agency, officers.get(0), officers));
            }
            return null;
        });
    }

    private void enter(PersonId person, Set<Role> roles) {
        bean(Staffing.class).register(new Newcomer(person, "程某", agency, unit, roles, "dangchang-" + name, null));
    }

    public String password() {
        return "dangchang-" + name;
    }

    public <T> T bean(Class<T> type) {
        return house.getBean(type);
    }

    public <T> T inTransaction(Supplier<T> work) {
        return house.getBean(TransactionTemplate.class).execute(status -> work.get());
    }

    public <T> T as(PersonId person, Supplier<T> work) {
        return bean(ActingAs.class).call(person, () -> inTransaction(work));
    }

    public void as(PersonId person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }

    public AnnualPlanDrafting drafting() {
        return bean(AnnualPlanDrafting.class);
    }

    public LocalDate today() {
        return LocalDate.now(bean(OfficeClock.class));
    }

    public UUID site(String sector, String supervision) {
        return site(sector, supervision, CreditCode.completing("91777" + "%012d".formatted(SERIAL.incrementAndGet())).value());
    }

    public UUID site(String sector, String supervision, String creditCode) {
        return inTransaction(() -> bean(Enterprises.class).register(new Registration(agency, "云汀制造" + SERIAL.incrementAndGet() + "有限公司",
                creditCode,
                "汪某", "13800000000", "一般", "small", supervision, List.of(new SiteEntry("厂区", "城南路1号", sector, unit, ""))))).sites().get(0)
                .id();
    }

    public List<UUID> sites(int count, String supervision) {
        var sites = new ArrayList<UUID>();
        for (int n = 0; n < count; n++) {
            sites.add(site("machinery", supervision));
        }
        return sites;
    }

    public static LineEntry determined(UUID site, int visits) {
        return new LineEntry(Mode.DETERMINED, site, null, visits, List.of(2, 3, 5), "安全生产条件", "key", "现场检查并复查", false);
    }

    public static LineEntry random(int visits) {
        return new LineEntry(Mode.RANDOM, null, null, visits, List.of(9, 10), "随机抽查", "random", "结果公开", false);
    }

    /** Drafts the year's plan with a line of one visit for each site and so many random visits. */
    public PlanPlay drafted(int year, List<UUID> sites, int random) {
        plan = as(planner, () -> drafting().open(year));
        as(planner, () -> {
            drafting().figures(plan, List.of(new BaseFigure("工贸企业", Math.max(1, sites.size()), "")), Math.max(1, sites.size()));
            sites.forEach(site -> drafting().add(plan, determined(site, 1)));
            if (random > 0) {
                drafting().add(plan, random(random));
            }
        });
        return this;
    }

    public PlanPlay submitted() {
        complete(planner, "draft-annual-plan", Map.of());
        return this;
    }

    public PlanPlay reviewed() {
        complete(leader, "review-annual-plan", Map.of("decision", "approve"));
        return this;
    }

    public PlanPlay approved() {
        complete(planner, "record-government-approval", Map.of("government", name + "县人民政府", "documentNumber", "政函〔2026〕1号",
                "approvedOn", today().toString()));
        return this;
    }

    public PlanPlay filed() {
        complete(planner, "record-filing", Map.of("filedWith", "市应急管理局", "filedOn", today().toString()));
        return this;
    }

    /** The whole way by its legal steps. */
    public PlanPlay inForce(int year, List<UUID> sites, int random) {
        return drafted(year, sites, random).submitted().reviewed().approved().filed();
    }

    /** Adds so many sites to a change of the plan, and asks for it. */
    public void changedBy(int more, LocalDate decidedOn) {
        var sites = sites(more, "general");
        as(planner, () -> drafting().openChange(plan));
        as(planner, () -> sites.forEach(site -> drafting().add(plan, determined(site, 1))));
        as(planner, () -> drafting().requestChange(plan, new ChangeRequest("新增监管单位", decidedOn, leader, false)));
    }

    public void complete(PersonId person, String task, Map<String, Object> values) {
        as(person, () -> bean(Processes.class).claimAndComplete(task(task).id(), values));
    }

    public TaskFacts task(String key) {
        return tasks().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow(() ->
                new AssertionError("no open task " + key + " but " + open()));
    }

    private List<TaskFacts> tasks() {
        return inTransaction(() -> bean(Processes.class).tasksOf(plan));
    }

    public List<String> open() {
        return tasks().stream().map(TaskFacts::key).sorted().toList();
    }

    public AnnualPlanView view() {
        return as(planner, () -> bean(AnnualPlans.class).find(plan).orElseThrow());
    }

    /** @return the reference by which a visit names the plan. */
    public VisitBasis basis() {
        return new VisitBasis(BasisKind.ANNUAL_PLAN, plan.value());
    }

    public VisitIntent intent(UUID site, LocalDate day, VisitBasis basis) {
        var found = bean(Enterprises.class).site(site).orElseThrow();
        return new VisitIntent(agency, found.enterprise(), site, found.sector(), found.town(), "routine", team, day,
                List.of(inspector, second), null, basis);
    }

    /** @return a tip-off that was accepted and names no enterprise. */
    public MatterNumber tipOff() {
        var number = as(inspector, () -> bean(TipOffs.class).register(new TipOffs.Report("telephone", "public", null, "城南路加工点", "machinery",
                "违规动火", false, team), new TipOffs.Informant(null, null, null)));
        as(leader, () -> bean(Processes.class).claimAndComplete(bean(Processes.class).tasksOf(number).get(0).id(), Map.of("decision", "accept")));
        return number;
    }

    public List<Assignment> officers() {
        return List.of(new Assignment(inspector, MemberRole.OFFICER), new Assignment(second, MemberRole.OFFICER));
    }
}
