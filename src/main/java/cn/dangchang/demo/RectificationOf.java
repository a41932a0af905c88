package cn.dangchang.demo;

import cn.dangchang.rectification.RectificationExtensions.Request;
import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.rectification.RectificationFile.Item;
import cn.dangchang.rectification.RectificationFile.ItemState;
import cn.dangchang.rectification.RectificationFile.Result;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The follow-up of one order as it is told: reported, extended, reviewed, escalated, resumed, closed. */
public final class RectificationOf {
    private final Stage stage;
    private final VisitOf visit;
    private final MatterNumber number;

    RectificationOf(Stage stage, VisitOf visit, MatterNumber number) {
        this.stage = stage;
        this.visit = visit;
        this.number = number;
    }

    public RectificationOf daysAgo(int workingDays, int hour) {
        stage.days().turnTo(stage.days().ago(workingDays), hour, 20);
        return this;
    }

    /** The party tells an escort or officer what it did about everything that is open. */
    public RectificationOf reportedTo(PersonId person) {
        for (var item : file().items().stream().filter(each -> each.state() == ItemState.OPEN).toList()) {
            UUID photo = stage.rooms().props().photo(number, person, "整改后：" + item.description(), file().party().site());
            stage.acts().as(person, () -> stage.rooms().followUps().reports().record(number, item.seq(), "已按要求整改到位", List.of(photo)));
        }
        complete(person, "report-rectification", Map.of("reportedBy", visit.place().receiver(), "statement", "指令书所列问题已整改完毕，申请复查"));
        return this;
    }

    public RectificationOf extensionAsked(String ground, int workingDays) {
        var until = stage.days().after(file().deadline(), workingDays);
        stage.acts().as(visit.crew().escort(), () -> stage.rooms().followUps().extensions().request(number,
                new Request(List.of(), ground, until)));
        return this;
    }

    public RectificationOf extensionGranted() {
        complete(Office.LEADER, "decide-extension", Map.of("decision", "approve", "reason", "理由成立，采取了临时防护措施"));
        return this;
    }

    /** Two officers look again. @param failing numbers of the items that fail. */
    public RectificationOf reviewed(Integer... failing) {
        var failed = Set.of(failing);
        var desk = stage.rooms().followUps().reviews();
        var reviewable = file().items().stream().filter(Item::awaited).toList();
        stage.acts().as(visit.crew().lead(), () -> reviewable.forEach(item -> desk.record(number, failed.contains(item.seq())
                ? new Result(item.seq(), false, "现场未见实质整改，问题仍然存在", List.of()) : new Result(item.seq(), true, "已整改", List.of()))));
        if (!failed.isEmpty()) {
            stage.acts().as(visit.crew().lead(), () -> desk.circumstances(number, Set.of("patrolledForShow")));
        }
        for (var officer : officers()) {
            stage.acts().as(officer, () -> desk.sign(number, officer, null, null));
        }
        reviewSignedByParty();
        complete(visit.crew().lead(), "review-rectification", Map.of("note", failed.isEmpty() ? "全部通过复查" : "部分问题未通过复查"));
        return this;
    }

    public RectificationOf reviewSignedByParty() {
        UUID finger = finger();
        stage.acts().as(visit.crew().lead(), () -> stage.rooms().followUps().reviews().signByParty(number, visit.place().receiver(),
                finger));
        return this;
    }

    public RectificationOf findingsClosed() {
        complete(visit.crew().groupLeader(), "close-findings", Map.of("confirmed", true, "note", "经核对照片和复查意见，同意销号"));
        return this;
    }

    public RectificationOf escalated(String measure, String reason) {
        complete(Office.LEADER, "decide-escalation", Map.of("measure", measure, "reason", reason));
        return this;
    }

    /** A new order with a new day for everything that failed. */
    public RectificationOf orderedAnew(int workingDays) {
        var desk = stage.rooms().followUps().orders();
        var deadline = stage.days().after(stage.days().day(), workingDays);
        var failed = file().items().stream().filter(each -> each.state() == ItemState.FAILED).toList();
        stage.acts().as(visit.crew().lead(), () -> failed.forEach(item -> desk.prepare(number, item.seq(), deadline, "限期整改到位，不得再次延期")));
        for (var officer : officers()) {
            stage.acts().as(officer, () -> desk.sign(number, officer, null, null));
        }
        UUID finger = finger();
        stage.acts().as(visit.crew().lead(), () -> desk.signByParty(number, visit.place().receiver(), finger));
        complete(visit.crew().lead(), "issue-follow-up-order", Map.of());
        return this;
    }

    public RectificationOf resumptionAsked(String statement) {
        stage.acts().as(visit.crew().escort(), () -> stage.rooms().followUps().resumptions().request(number, statement));
        return this;
    }

    public RectificationOf resumptionReviewed() {
        resumptionSigned();
        complete(visit.crew().lead(), "review-resumption", Map.of("decision", "pass", "note", "隐患已消除，具备恢复条件"));
        return this;
    }

    public RectificationOf resumptionSigned() {
        var desk = stage.rooms().followUps().resumptions();
        for (var officer : officers()) {
            stage.acts().as(officer, () -> desk.sign(number, officer, null, null));
        }
        UUID finger = finger();
        stage.acts().as(visit.crew().lead(), () -> desk.signByParty(number, visit.place().receiver(), finger));
        return this;
    }

    public RectificationOf resumptionApproved() {
        complete(Office.OTHER_LEADER, "approve-resumption", Map.of("decision", "approve", "opinion", "同意恢复使用"));
        return this;
    }

    private void complete(PersonId person, String task, Map<String, Object> values) {
        stage.days().pass(15);
        stage.acts().complete(number, person, task, values);
    }

    private UUID finger() {
        return stage.rooms().props().signature(number, visit.crew().lead(), visit.place().receiver());
    }

    private List<PersonId> officers() {
        return List.of(visit.crew().lead(), visit.crew().second());
    }

    public RectificationFile file() {
        return stage.acts().as(Office.LEADER, () -> stage.rooms().rectifications().find(number).orElseThrow());
    }

    public MatterNumber number() {
        return number;
    }
}
