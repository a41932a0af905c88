package cn.dangchang.demo;

import cn.dangchang.demo.City.Field;
import cn.dangchang.plan.CampaignCrew.Function;
import cn.dangchang.plan.CampaignCrew.Seat;
import cn.dangchang.plan.CampaignEquipment.Kind;
import cn.dangchang.plan.CampaignMeetings;
import cn.dangchang.plan.CampaignMeetings.Meeting;
import cn.dangchang.plan.CampaignPlan;
import cn.dangchang.plan.CampaignPlan.Phase;
import cn.dangchang.plan.CampaignPreparation.Clause;
import cn.dangchang.plan.CampaignReports;
import cn.dangchang.plan.Campaigns.Group;
import cn.dangchang.plan.KeyLists;
import cn.dangchang.plan.UnitContacts.Entry;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Experts.Expert;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The city's great inspection: five groups of one field each, fifty enterprises of five sectors, one week. It is laid down, made ready and
 * started here; its visits are told by others. The figures are those of the bulletin; the week is one whose law and calendar are loaded.
 */
public class CampaignInTheCity implements Chapter {
    public static final LocalDate FROM = LocalDate.of(2026, 9, 7);
    public static final LocalDate TO = LocalDate.of(2026, 9, 13);
    private static final String ORDER = "澜安委办〔2026〕31号";
    private static final int ON_THE_LIST_OF_PROBLEMS = 6;

    private final List<Enterprise> enterprises = new ArrayList<>();
    private Stage stage;
    private MatterNumber number;
    private UUID id;

    @Override
    public void play(Stage on) {
        stage = on;
        new CityEnterprises().registrations().forEach(each -> enterprises.add(desks().enterprises().register(each)));
        stage.days().turnTo(LocalDate.of(2026, 8, 31), 9, 0);
        laidDown();
        stage.days().turnTo(LocalDate.of(2026, 9, 2), 9, 0);
        targetsChosen();
        madeReady();
        stage.days().turnTo(LocalDate.of(2026, 9, 4), 15, 0);
        id = stage.acts().as(City.LEADER, () -> desks().desk().find(number)).id();
        stage.acts().as(City.LEADER, () -> desks().desk().start(number));
    }

    private void laidDown() {
        var sectors = Arrays.stream(Field.values()).map(Field::sector).toList();
        var leads = Map.of("non-coal-mine", "非煤矿山科", "hazardous-chemicals", "危险化学品科", "metallurgy", "工贸科", "dust", "工贸科", "ammonia", "工贸科");
        var phases = List.of(new Phase("集中检查", FROM, LocalDate.of(2026, 9, 11)), new Phase("汇总反馈", LocalDate.of(2026, 9, 12), TO));
        var plan = new CampaignPlan("全市安全生产执法大检查", "《关于开展全市安全生产执法大检查的通知》", ORDER, FROM, TO, true, sectors,
                List.of("concentrated", "unannounced"), List.of("risk-control", "hazard-screening", "licences", "training",
                        "organisation", "emergency",
                "dangerous-work", "process-equipment", "major-hazard-source", "major-risk-point"), leads, phases);
        number = stage.acts().as(City.COORDINATOR, () -> desks().desk().draft(plan));
        coordinator(() -> desks().desk().staff(number, List.of(new Seat(City.HEAD, Function.HEAD), new Seat(City.LEADER, Function.DEPUTY),
                new Seat(City.LEGAL_REVIEWER, Function.MEMBER), new Seat(City.PLANNER, Function.MEMBER)), List.of(City.COORDINATOR)));
        for (var field : Field.values()) {
            stage.rooms().experts().appoint(new Expert(field.expert(), City.AGENCY, field.group(), List.of(field.sector()), "高级工程师",
                    LocalDate.of(2026, 1, 1), null));
            coordinator(() -> desks().desk().enter(number, new Group(field.team(), field.group(), List.of(field.sector()), field.leader(),
                    field.officers(),
                    List.of(field.expert()), List.of(field.escort()))));
        }
    }

    /** Those with outstanding problems stand on one list, the others on a second. */
    private void targetsChosen() {
        var problems = IntStream.range(0, enterprises.size()).filter(at -> at % 10 < ON_THE_LIST_OF_PROBLEMS).mapToObj(enterprises::get)
                .toList();
        var others = enterprises.stream().filter(each -> !problems.contains(each)).toList();
        chosen("突出问题清单", KeyLists.Kind.PROBLEMS, problems);
        chosen("企业清单", KeyLists.Kind.ENTERPRISES, others);
    }

    private void chosen(String name, KeyLists.Kind kind, List<Enterprise> listed) {
        var text = IntStream.range(0, listed.size()).mapToObj(at -> (at + 1) + "\t" + listed.get(at).name())
                .collect(Collectors.joining("\n"));
        coordinator(() -> {
            var list = desks().lists().paste(name, kind, "各科室填报（" + ORDER + "附件）", text);
            desks().targets().chooseFrom(number, list, listed.stream().map(each -> each.sites().get(0).id()).toList(), null);
        });
    }

    private void madeReady() {
        var ready = desks().readiness();
        var everybody = Arrays.stream(Field.values()).flatMap(field -> members(field).stream()).toList();
        coordinator(() -> ready.people().checkQualifications(number));
        coordinator(() -> ready.people().train(number, stage.days().day(), "工作流程、检查重点、执法标准、纪律红线；会后按行业分组培训", everybody));
        everybody.forEach(person -> stage.acts().as(person,
                () -> ready.people().undertake(number, ready.people().clauses().stream().map(Clause::code).toList())));
        equipped();
        var held = LocalDateTime.ofInstant(stage.days().now(), cn.dangchang.calendar.OfficeClock.ZONE);
        coordinator(() -> ready.meetings().record(number, new Meeting(CampaignMeetings.Kind.KICK_OFF, held, "市局五楼会议室", "程望岳",
                List.of(), "动员部署，明确检查标准、工作程序和工作纪律")));
        coordinator(() -> ready.contacts().enter(new Entry("安全生产执法监察支队", "阮知行", "专职联络员", "13900000001", "", "每日收集各组执法情况"), false));
        reported();
    }

    private void equipped() {
        for (var field : Field.values()) {
            var county = City.COUNTIES.get(field.ordinal());
            var set = List.of(Kind.LAPTOP, Kind.CAMERA, Kind.USB_STICK);
            coordinator(() -> set.forEach(kind -> equip(kind, county.value() + "-" + (set.indexOf(kind) + 1), county, field.team())));
            coordinator(() -> equip(Kind.RECORDER, "LS-ZFY-0" + (field.ordinal() + 1), null, field.team()));
        }
        coordinator(() -> desks().readiness().equipment().enter(Kind.PRINTER, "LS-DYJ-01", null));
        coordinator(() -> desks().readiness().equipment().enter(Kind.PAPER, "LS-WSZ-01", null));
    }

    private void equip(Kind kind, String label, cn.dangchang.shared.UnitId owner, String team) {
        var item = desks().readiness().equipment().enter(kind, label, owner);
        desks().readiness().equipment().issue(number, item, team);
    }

    private void reported() {
        handedIn(CampaignReports.Kind.IMPLEMENTATION_PLAN, "执法大检查实施方案", LocalDate.of(2026, 9, 4));
        handedIn(CampaignReports.Kind.CONTACT_LIST, "联络员名单", LocalDate.of(2026, 9, 4));
        coordinator(() -> desks().readiness().reports().order(number, CampaignReports.Kind.SUMMARY, "执法大检查情况总结", "安全生产执法监察支队", "市安委办",
                ORDER,
                LocalDate.of(2026, 9, 22)));
    }

    private void handedIn(CampaignReports.Kind kind, String title, LocalDate due) {
        var report = stage.acts().as(City.COORDINATOR, () -> desks().readiness().reports().order(number, kind, title, "安全生产执法监察支队",
                "市安委办", ORDER, due));
        var scan = stage.rooms().props().photo(number, City.COORDINATOR, title, "澜山市应急管理局");
        coordinator(() -> desks().readiness().reports().handIn(number, report, scan, stage.days().day()));
    }

    private void coordinator(Runnable work) {
        stage.acts().as(City.COORDINATOR, work);
    }

    private CampaignDesks desks() {
        return stage.rooms().campaigns();
    }

    private static List<PersonId> members(Field field) {
        var all = new ArrayList<>(List.of(field.leader()));
        all.addAll(field.officers());
        all.addAll(List.of(field.expert(), field.escort()));
        return all;
    }

    public MatterNumber number() {
        return number;
    }

    /** @return what a visit names as its basis. */
    public UUID id() {
        return id;
    }

    /** @return the ten enterprises of the field, each with one site. */
    public List<Enterprise> enterprises(Field field) {
        return enterprises.subList(10 * field.ordinal(), 10 * field.ordinal() + 10);
    }
}
