package cn.dangchang.inspection.process;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.evidence.EvidenceStore.Incoming;
import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.Consultations;
import cn.dangchang.inspection.CrossArea;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.Dispositions;
import cn.dangchang.inspection.Dispositions.Decided;
import cn.dangchang.inspection.ExpertHandovers;
import cn.dangchang.inspection.FindingEntry;
import cn.dangchang.inspection.FindingTraits;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.ProposedVisit;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.inspection.SiteActions;
import cn.dangchang.inspection.SiteFindings;
import cn.dangchang.inspection.SiteMeasure;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.inspection.Urgency;
import cn.dangchang.inspection.VisitPlanning;
import cn.dangchang.inspection.VisitSigning;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.UnitId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays visits through the same services as the pages: every person does the own tasks, one transaction each. */
final class VisitPlay {
    static final PersonId INSPECTOR_1 = new PersonId("inspector-1");
    static final PersonId INSPECTOR_2 = new PersonId("inspector-2");
    static final PersonId EXPERT = new PersonId("expert-1");
    static final PersonId ESCORT = new PersonId("escort-1");
    static final PersonId GROUP_LEADER = new PersonId("group-leader-1");
    static final PersonId LEADER = new PersonId("leader-1");
    static final PersonId SUPERVISOR = new PersonId("supervisor-1");
    static final PersonId COORDINATOR = new PersonId("coordinator-1");
    static final PersonId ARCHIVIST = new PersonId("archivist-1");
    static final List<Assignment> TWO_OFFICERS = List.of(new Assignment(INSPECTOR_1, MemberRole.OFFICER), new Assignment(INSPECTOR_2, MemberRole.OFFICER));

    /** What the visit rests on is not the point of these tests. */
    static final VisitBasis ORDERED = new VisitBasis(BasisKind.SUPERIOR_ORDER, "市安委办〔2026〕9号");

    private static final AgencyId HERE = new AgencyId("HX");
    private static final AtomicInteger SERIAL = new AtomicInteger();

    final VisitPlanning planning;
    final SiteFindings findings;
    final VisitSigning signing;
    final Dispositions dispositions;
    final SiteActions actions;
    final ExpertHandovers handovers;
    final Consultations consultations;
    final SiteVisits visits;
    private final ApplicationContext house;
    MatterNumber visit;

    VisitPlay(ApplicationContext house) {
        this.house = house;
        planning = house.getBean(VisitPlanning.class);
        findings = house.getBean(SiteFindings.class);
        signing = house.getBean(VisitSigning.class);
        dispositions = house.getBean(Dispositions.class);
        actions = house.getBean(SiteActions.class);
        handovers = house.getBean(ExpertHandovers.class);
        consultations = house.getBean(Consultations.class);
        visits = house.getBean(SiteVisits.class);
    }

    <T> T as(PersonId person, Supplier<T> work) {
        return house.getBean(ActingAs.class).call(person, () -> house.getBean(TransactionTemplate.class).execute(status -> work.get()));
    }

    void as(PersonId person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }

    LocalDate today() {
        return LocalDate.now(house.getBean(OfficeClock.class));
    }

    UUID site() {
        String code = "%014d".formatted(SERIAL.incrementAndGet() + 71_000_000L);
        return house.getBean(TransactionTemplate.class).execute(status -> house.getBean(Enterprises.class).register(new Registration(HERE,
                "星河木业有限公司" + SERIAL.get(), creditCode("91" + code), "宋一", "13800000000", "较大", "small",
                List.of(new SiteEntry("主厂区", "青石镇工业路1号", "dust", new UnitId("HX-QSZ"), "木粉尘"))))).sites().get(0).id();
    }

    private static String creditCode(String first) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        String body = (first + "0000000000000000").substring(0, 17);
        int sum = 0;
        int weight = 1;
        for (char each : body.toCharArray()) {
            sum += alphabet.indexOf(each) * weight;
            weight = weight * 3 % 31;
        }
        return body + alphabet.charAt((31 - sum % 31) % 31);
    }

    VisitPlay proposed(List<Assignment> members) {
        return proposed(members, "routine", true, null);
    }

    VisitPlay proposed(List<Assignment> members, String form, boolean groupLeaderReviews, CrossArea crossArea) {
        return proposed(members, form, groupLeaderReviews, crossArea, ORDERED);
    }

    VisitPlay proposed(List<Assignment> members, String form, VisitBasis basis) {
        return proposed(members, form, true, null, basis);
    }

    private VisitPlay proposed(List<Assignment> members, String form, boolean groupLeaderReviews, CrossArea crossArea, VisitBasis basis) {
        UUID site = site();
        visit = as(INSPECTOR_1, () -> planning.propose(new ProposedVisit(site, "HX-1", form, null, groupLeaderReviews, crossArea, today(),
                members, basis, null)));
        return this;
    }

    VisitPlay urgent(Urgency urgency) {
        UUID site = site();
        visit = as(INSPECTOR_1, () -> planning.startUrgent(new ProposedVisit(site, "HX-1", "tip-off", null, true, null, today(),
                TWO_OFFICERS, null, null), urgency));
        return this;
    }

    VisitPlay approved() {
        drafted();
        review("approve", null);
        complete(LEADER, "approve-inspection-plan", Map.of("decision", "approve", "opinion", "同意"));
        return this;
    }

    void drafted() {
        complete(INSPECTOR_1, "draft-inspection-plan", Map.of("purpose", "粉尘涉爆专项检查", "visitOn", today().toString(), "divisionOfWork", "一人查现场，一人查资料"));
    }

    void review(String decision, String opinion) {
        var values = new HashMap<String, Object>(Map.of("decision", decision));
        values.put("opinion", opinion);
        if (open("review-inspection-plan")) {
            complete(GROUP_LEADER, "review-inspection-plan", values);
        }
    }

    VisitPlay entered() {
        complete(INSPECTOR_1, "enter-site", entry("entered"));
        return this;
    }

    static Map<String, Object> entry(String outcome) {
        return Map.of("outcome", outcome, "certificatesShown", true, "noticeHandedOver", true, "rightsTold", true, "contentTold", true,
                "recorderOn", true, "receivedBy", "陈某", "note", "现场情况已记录");
    }

    static FindingEntry finding(String description) {
        return new FindingEntry("process-equipment", 9, description, "打磨车间", List.of("aqf-036"), List.of(), List.of(), false, null, FindingTraits.NONE, null, null);
    }

    static FindingEntry finding(String description, FindingTraits traits) {
        return new FindingEntry("process-equipment", 9, description, "打磨车间", List.of("aqf-036"), List.of(), List.of(), false, null, traits, null, null);
    }

    static FindingEntry majorHazard(String description) {
        return new FindingEntry("major-risk-point", 15, description, "除尘系统", List.of("aqf-041"), List.of(), List.of(), true,
                "《工贸企业重大事故隐患判定标准》第十一条", FindingTraits.NONE, null, null);
    }

    UUID found(PersonId author, FindingEntry entry) {
        return as(author, () -> findings.record(visit, entry));
    }

    /** Both officers (and the expert, if there) answer, sign and end their inspection. */
    VisitPlay inspected() {
        for (var person : as(INSPECTOR_1, () -> view()).members().stream().filter(each -> each.role().inspects()).map(VisitView.Member::person).toList()) {
            signedAndDone(person);
        }
        return this;
    }

    void signedAndDone(PersonId person) {
        as(person, () -> {
            if (findings.checklist(visit, person).isPresent()) {
                findings.answerRest(visit);
            }
            signing.sign(visit, SignedThing.CHECKLIST, person.value(), person, null, null);
        });
        complete(person, "inspect-site", Map.of("signed", true));
    }

    VisitPlay signedFeedback() {
        officersSign(SignedThing.FEEDBACK);
        partySigns(SignedThing.FEEDBACK);
        return this;
    }

    void officersSign(SignedThing thing) {
        as(INSPECTOR_1, () -> signing.sign(visit, thing, "", INSPECTOR_1, null, null));
        as(INSPECTOR_2, () -> signing.sign(visit, thing, "", INSPECTOR_2, null, null));
    }

    void partySigns(SignedThing thing) {
        UUID picture = picture("signature");
        as(INSPECTOR_1, () -> signing.signByParty(visit, thing, "陈某", Method.FINGER, picture));
    }

    VisitPlay fedBack() {
        signedFeedback();
        complete(INSPECTOR_1, "feed-back-on-site", Map.of("receivedBy", "陈某", "partySigned", "signed"));
        return this;
    }

    void decide(UUID finding, Set<Disposition> chosen) {
        decide(finding, chosen, Set.of());
    }

    void decide(UUID finding, Set<Disposition> chosen, Set<SiteMeasure> measures) {
        int seen = as(INSPECTOR_1, () -> visits.finding(finding).version());
        boolean order = chosen.contains(Disposition.ORDER_RECTIFICATION);
        as(INSPECTOR_1, () -> dispositions.decide(finding, new Decided(null, chosen, "现场情况所需", order ? today().plusDays(10) : null, "按标准整改",
                measures, chosen.contains(Disposition.TRANSFER) ? "县消防救援大队" : null, "华溪县应急管理局", chosen.contains(Disposition.OTHER) ? "约谈" : null, seen)));
    }

    void proposedDispositions() {
        officersSign(SignedThing.DISPOSITIONS);
        complete(INSPECTOR_1, "propose-dispositions", Map.of());
    }

    UUID picture(String purpose) {
        var out = new ByteArrayOutputStream();
        try {
            var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
            image.setRGB(SERIAL.incrementAndGet() % 8, 1, SERIAL.incrementAndGet());
            ImageIO.write(image, "png", out);
        } catch (java.io.IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
        return as(INSPECTOR_1, () -> house.getBean(EvidenceStore.class).keep(new Incoming(visit, purpose, purpose + ".png", null,
                house.getBean(OfficeClock.class).instant(), "打磨车间"), new ByteArrayInputStream(out.toByteArray())).id());
    }

    void filed() {
        complete(GROUP_LEADER, "bind-inspection-file", Map.of());
        complete(COORDINATOR, "receive-inspection-file", Map.of("location", "二楼档案柜3层"));
        complete(ARCHIVIST, "archive-inspection-file", Map.of("archiveNumber", "2026-0001", "retention", "30y"));
    }

    VisitView view() {
        return visits.find(visit).orElseThrow();
    }

    VisitView seenBy(PersonId person) {
        return as(person, this::view);
    }

    boolean open(String task) {
        return tasks().stream().anyMatch(each -> each.key().equals(task));
    }

    List<String> openTasks() {
        return tasks().stream().map(TaskFacts::key).distinct().sorted().toList();
    }

    private List<TaskFacts> tasks() {
        return tasks(visit);
    }

    List<TaskFacts> tasks(MatterNumber matter) {
        return house.getBean(TransactionTemplate.class).execute(status -> house.getBean(Processes.class).tasksOf(matter));
    }

    void complete(PersonId person, String task, Map<String, Object> values) {
        complete(visit, person, task, values);
    }

    void complete(MatterNumber matter, PersonId person, String task, Map<String, Object> values) {
        as(person, () -> {
            var processes = house.getBean(Processes.class);
            var open = processes.tasksOf(matter).stream().filter(each -> each.key().equals(task))
                    .filter(each -> !task.equals("inspect-site") || person.value().equals(each.subject())).findFirst()
                    .orElseThrow(() -> new AssertionError("no open task " + task + " but " + processes.tasksOf(matter).stream().map(TaskFacts::key).toList()));
            processes.claimAndComplete(open.id(), values);
        });
    }

    /** For a member whose inspection somebody else ends. */
    void completeFor(PersonId subject, PersonId person, Map<String, Object> values) {
        as(person, () -> {
            var processes = house.getBean(Processes.class);
            var open = processes.tasksOf(visit).stream().filter(each -> subject.value().equals(each.subject())).findFirst().orElseThrow();
            processes.claimAndComplete(open.id(), values);
        });
    }
}
