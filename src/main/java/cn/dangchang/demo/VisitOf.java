package cn.dangchang.demo;

import cn.dangchang.demo.Premises.Place;
import cn.dangchang.inspection.AnswerResult;
import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.CrossArea;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.ProposedVisit;
import cn.dangchang.inspection.SiteFindings.Answer;
import cn.dangchang.inspection.Urgency;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One visit as it is told: planned, approved, entered, looked at. What comes of it is told by {@link Aftermath}. */
public final class VisitOf {
    private static final Set<Integer> SCOPE = Set.of(2, 3, 6, 9, 11, 12, 14, 15, 16, 17);

    /** The same enterprise is visited more than once in a month of the story. */
    private static final String REASON = "检查内容和场所不同，无法合并";

    private final Stage stage;
    private final Place place;
    private final List<Assignment> members = new ArrayList<>();
    private final Map<String, UUID> findings = new LinkedHashMap<>();
    private Crew crew = Crew.FIRST;
    private String form = "routine";
    private String campaign;
    private boolean groupLeaderReviews = true;
    private CrossArea crossArea;
    private MatterNumber number;

    VisitOf(Stage stage, Place place) {
        this.stage = stage;
        this.place = place;
    }

    public VisitOf by(Crew group) {
        crew = group;
        return this;
    }

    public VisitOf as(String inspectionForm, String campaignName) {
        form = inspectionForm;
        campaign = campaignName;
        return this;
    }

    public VisitOf withoutGroupLeadersReview() {
        groupLeaderReviews = false;
        return this;
    }

    public VisitOf onBehalfOfTheCity(String basis) {
        crossArea = new CrossArea(basis, Office.NEIGHBOUR);
        form = "cross-area";
        return this;
    }

    public VisitOf with(PersonId person, MemberRole role) {
        members.add(new Assignment(person, role));
        return this;
    }

    public VisitOf withExpertAndEscort() {
        return with(crew.expert(), MemberRole.EXPERT).with(crew.escort(), MemberRole.ESCORT);
    }

    /** The clock goes to that working day before the day on which the story is played. */
    public VisitOf daysAgo(int workingDays, int hour) {
        stage.days().turnTo(stage.days().ago(workingDays), hour, 10);
        return this;
    }

    public VisitOf proposed() {
        number = stage.acts().as(crew.lead(), () -> stage.site().planning().propose(proposal()));
        return this;
    }

    public VisitOf startedUrgently(String reason) {
        var urgency = new Urgency(reason, stage.days().now(), Office.LEADER);
        number = stage.acts().as(crew.lead(), () -> stage.site().planning().startUrgent(proposal(), urgency));
        return this;
    }

    private ProposedVisit proposal() {
        var people = new ArrayList<>(crew.officers());
        people.addAll(members);
        return new ProposedVisit(place.site().id(), crew.team(), form, campaign, groupLeaderReviews, crossArea, stage.days().day(), people,
                basis(), REASON);
    }

    /** A second look rests on the pool, any other visit on the plan of the year where it names the site, else on what the city ordered. */
    private VisitBasis basis() {
        if (crossArea != null) {
            return new VisitBasis(BasisKind.SUPERIOR_ORDER, crossArea.basis());
        }
        var kinds = form.equals("second-look") ? List.of(BasisKind.SECOND_LOOK) : List.of(BasisKind.ANNUAL_PLAN);
        var choices = stage.rooms().planning().gate().choices(Office.AGENCY, place.site().id(), stage.days().day());
        return kinds.stream().flatMap(kind -> choices.stream().filter(each -> each.kind() == kind)).findFirst()
                .map(each -> new VisitBasis(each.kind(), each.reference())).orElse(new VisitBasis(BasisKind.SUPERIOR_ORDER,
                "市安委办〔2026〕9号"));
    }

    public VisitOf drafted(String purpose) {
        stage.acts().as(crew.lead(), () -> {
            stage.site().planning().planScope(number, SCOPE);
            stage.site().planning().planMethods(number, Set.of("site-inspection", "document-review", "interview"));
        });
        stage.days().pass(20);
        complete(crew.lead(), "draft-inspection-plan", Map.of("purpose", purpose, "visitOn", stage.days().after(stage.days().day(), 1)
                .toString(), "contactPerson",
                place.receiver(), "route", "生产现场—重点部位—安全管理资料", "divisionOfWork", "一人检查现场设备设施，一人检查制度、台账和人员资格"));
        return this;
    }

    public VisitOf reviewed() {
        stage.days().pass(30);
        complete(crew.groupLeader(), "review-inspection-plan", Map.of("decision", "approve", "opinion", "同意，注意个人防护"));
        return this;
    }

    public VisitOf approved() {
        stage.days().pass(30);
        complete(Office.LEADER, "approve-inspection-plan", Map.of("decision", "approve", "opinion", "同意"));
        return this;
    }

    /** From the proposal to the approval as it usually goes. */
    public VisitOf planned(String purpose) {
        proposed().drafted(purpose);
        return (groupLeaderReviews ? reviewed() : this).approved();
    }

    public VisitOf entered() {
        stage.days().pass(45);
        var arrival = new HashMap<String, Object>(Map.of("outcome", "entered", "certificatesShown", true, "noticeHandedOver", true,
                "rightsTold", true,
                "contentTold", true, "recorderOn", true));
        arrival.putAll(Map.of("recorderNumber", "ZFY-0" + (crew.ordinal() + 3), "receivedBy", place.receiver(), "receivedByPosition",
                place.position()));
        complete(crew.lead(), "enter-site", arrival);
        return this;
    }

    /** Everybody writes down what the story's table says of the scene, each with a picture. */
    public VisitOf found(String scene) {
        for (var line : stage.rooms().observations().of(scene)) {
            stage.days().pass(6);
            var author = crew.of(line.author());
            var photo = stage.rooms().props().photo(number, author, line.description(), line.place());
            var entry = stage.rooms().observations().entry(line, place.site().sector(), stage.days().day(), photo);
            findings.put(line.key(), stage.acts().as(author, () -> {
                if (entry.item() != null) {
                    stage.site().findings().answer(number, new Answer(entry.item(), AnswerResult.PROBLEM, null));
                }
                return stage.site().findings().record(number, entry);
            }));
        }
        return this;
    }

    MatterNumber complete(PersonId person, String task, Map<String, Object> values) {
        stage.acts().complete(number, person, task, values);
        return number;
    }

    public VisitView seenBy(PersonId person) {
        return stage.acts().as(person, () -> stage.site().visits().find(number).orElseThrow());
    }

    public List<String> openTasks() {
        return stage.acts().tasks(number).stream().map(each -> each.key()).distinct().sorted().toList();
    }

    public UUID finding(String key) {
        return findings.get(key);
    }

    public Map<String, UUID> findings() {
        return Map.copyOf(findings);
    }

    public MatterNumber number() {
        return number;
    }

    public Crew crew() {
        return crew;
    }

    /** The agency in whose area the site lies. */
    public String territory() {
        return crossArea == null ? "华溪县应急管理局" : "鹤滨县应急管理局";
    }

    public Place place() {
        return place;
    }

    public OnSite onSite() {
        return new OnSite(stage, this);
    }

    public Aftermath aftermath() {
        return new Aftermath(stage, this);
    }
}
