package cn.dangchang.demo;

import cn.dangchang.law.ChecklistAmendments.Kind;
import cn.dangchang.law.ChecklistAmendments.Proposal;
import cn.dangchang.law.Checklists.Audience;
import cn.dangchang.plan.Registers.Draft;
import cn.dangchang.plan.TipOffs.Informant;
import cn.dangchang.plan.TipOffs.Report;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the county's office writes down beside its visits: who is on duty, trainings, a notice to a sector, a proposal for the standards, and two tip-offs. */
public class BooksOfTheCounty implements Chapter {
    private MatterNumber named;

    @Override
    public void play(Stage stage) {
        var books = stage.rooms().books();
        stage.days().turnTo(stage.days().ago(9), 9, 0);
        var today = stage.days().today();
        register(stage, "duty-roster", new Draft(today.minusDays(2), today.plusDays(4), Map.of("person", List.of("leader-2"))));
        register(stage, "officer-trainings", new Draft(stage.days().ago(8), null, Map.of("title", List.of("粉尘防爆执法实务"), "way", List.of("案例分析"),
                "people", List.of("inspector-1", "inspector-2", "inspector-3"), "hours", List.of("6"))));
        register(stage, "press-items", new Draft(stage.days().ago(8), null, Map.of("title", List.of("执法一组查处除尘系统重大隐患"), "team", List.of("HX-1"),
                "channel", List.of("县政府网站"))));
        noticed(stage, today);
        stage.acts().as(Crew.FIRST.lead(), () -> books.amendments().propose(new Proposal("dust", Audience.OFFICER, Kind.ADD, null,
                "除尘系统停机后按规定清灰并留存影像记录", "process-equipment", 9, List.of("aqf-041"), List.of(), "近期检查多次发现停机后不清灰")));
        stage.days().turnTo(stage.days().ago(6), 10, 20);
        named = tipOff(stage, "telephone", "employee", "夜班私自停用除尘系统", "青石镇工业园北侧无名加工点", new Informant("季某", "0999-1300001", null));
        stage.days().pass(90);
        stage.acts().complete(named, Office.LEADER, "assess-tip-off", Map.of("decision", "accept"));
        stage.days().turnTo(stage.days().ago(1), 15, 0);
        tipOff(stage, "network", "public", "作业人员未戴安全帽、未系安全带", "柳河镇桥北在建厂房", new Informant(null, null, null));
    }

    private static void noticed(Stage stage, LocalDate today) {
        var books = stage.rooms().books();
        var notice = stage.acts().as(Office.COORDINATOR, () -> books.selfChecks().issue("dust", "粉尘涉爆举一反三自查", "对照通报的重大隐患开展自查自纠",
                today.plusDays(10)));
        stage.days().pass(240);
        var first = stage.acts().as(Office.COORDINATOR, () -> books.selfChecks().find(notice)).recipients().get(0);
        stage.acts().as(Office.COORDINATOR, () -> books.selfChecks().answer(notice, first.enterprise(), stage.days().day(), 4, 3, "企业安全科台账第12页"));
    }

    private static void register(Stage stage, String kind, Draft draft) {
        stage.acts().as(Office.COORDINATOR, () -> stage.rooms().books().registers().enter(kind, draft));
    }

    private static MatterNumber tipOff(Stage stage, String channel, String source, String content, String place, Informant informant) {
        return stage.acts().as(Office.COORDINATOR, () -> stage.rooms().books().tipOffs().register(
                new Report(channel, source, null, place, "dust", content, false, Crew.FIRST.team()), informant));
    }

    public MatterNumber named() {
        return named;
    }
}
