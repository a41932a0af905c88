package cn.dangchang.plan.domain.campaign;

import static cn.dangchang.plan.domain.campaign.CampaignRefusals.assertRefused;
import static cn.dangchang.plan.domain.campaign.CampaignRefusals.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.audit.Chain;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.plan.CampaignClosing.Kind;
import cn.dangchang.plan.CampaignClosing.Missing;
import cn.dangchang.plan.CampaignEquipment;
import cn.dangchang.plan.CampaignGround;
import cn.dangchang.plan.CampaignMeetings;
import cn.dangchang.plan.CampaignMeetings.Meeting;
import cn.dangchang.plan.CampaignPlan;
import cn.dangchang.plan.CampaignReports;
import cn.dangchang.plan.CampaignReports.ReportDue;
import cn.dangchang.plan.UnitContacts.Contact;
import cn.dangchang.plan.UnitContacts.Entry;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is handed in, asked and answered during a campaign, and its end. */
class CampaignCourseTests extends CampaignRoom {
    @Test
    void whatIsDueRunsAsAClockAndLateStaysLate() {
        var number = ready("concentrated");
        var plan = as("coordinator-1", () -> reports.order(number, CampaignReports.Kind.IMPLEMENTATION_PLAN, "实施方案", "执法大队", "市安委办",
                "安委办〔2026〕9号",
                LocalDate.of(2026, 9, 4)));
        assertThat(clocks.of(number)).singleElement().satisfies(each -> assertThat(each.due()).isEqualTo(LocalDate.of(2026, 9, 4)));
        on(2026, 9, 5);
        assertThat(report(number, plan).state()).isEqualTo(CampaignReports.State.OVERDUE);
        as("coordinator-1", () -> reports.handIn(number, plan, file(number), LocalDate.of(2026, 9, 5)));
        assertThat(report(number, plan).state()).isEqualTo(CampaignReports.State.HANDED_IN_LATE);
        assertThat(clocks.of(number)).allMatch(each -> each.state() == RunningClock.State.ENDED);
        assertRefused(CampaignGround.CAMPAIGN_REPORT_HANDED_IN, () -> as("coordinator-1", () -> reports.handIn(number, plan, file(number),
                null)));
    }

    @Test
    void monthlyReportsAreOrderedForEachMonthOfTheCampaignOnce() {
        var plan = plan("concentrated");
        var number = as("coordinator-1", () -> desk.draft(new CampaignPlan(plan.name(), plan.basis(), plan.basisNumber(),
                LocalDate.of(2026, 2, 10),
                LocalDate.of(2026, 6, 30), true, plan.sectors(), plan.forms(), List.of(), Map.of(), List.of())));
        as("coordinator-1", () -> reports.orderMonthly(number, "执法大队", "县安委办", "文件", 21));
        as("coordinator-1", () -> reports.orderMonthly(number, "执法大队", "县安委办", "文件", 21));
        assertThat(as("coordinator-1", () -> reports.of(number))).extracting(ReportDue::due).extracting(LocalDate::getMonthValue)
                .containsExactly(2, 3, 4, 5, 6);
        assertRefusedAt(CampaignGround.CAMPAIGN_REPORT_DAY_NOT_OF_MONTH, "dayOfMonth",
                () -> as("coordinator-1", () -> reports.orderMonthly(number, "执法大队", "县安委办", "文件", 31)));
    }

    @Test
    void aUnitHasOneContactAndItsNumbersAreMaskedAndTheirReadingAudited() {
        var unit = "建设局" + SERIAL.incrementAndGet();
        as("coordinator-1", () -> contacts.enter(new Entry(unit, "甲某", "科员", "13900001111", "1234567", ""), false));
        assertRefusedAt(CampaignGround.CONTACT_IS_ANOTHER, "replace",
                () -> as("coordinator-1", () -> contacts.enter(new Entry(unit, "乙某", "科长", "13900002222", "", ""), false)));
        as("coordinator-1", () -> contacts.enter(new Entry(unit, "乙某", "科长", "13900002222", "", ""), true));
        var current = as("inspector-1", () -> contacts.current()).stream().filter(each -> each.unit().equals(unit)).toList();
        assertThat(current).extracting(Contact::name).containsExactly("乙某");
        assertThat(current.get(0).telephone()).isEqualTo("139******22");
        assertThat(as("leader-1", () -> contacts.former())).anyMatch(each -> each.unit().equals(unit) && each.name().equals("甲某"));
        assertRefused(SharedGround.NOT_FOR_YOU, () -> as("inspector-1", () -> contacts.numbers(current.get(0).id())));
        assertThat(as("leader-1", () -> contacts.numbers(current.get(0).id())).telephone()).isEqualTo("13900002222");
        assertThat(trail.of(new Chain("contact", current.get(0).id().toString()))).extracting(each -> each.action())
                .contains("plan.contact-numbers-read");
    }

    @Test
    void groupsAskAndTheLeadingGroupAnswers() {
        var number = ready("concentrated");
        as("inspector-1", () -> meetings.ask(number, "企业拒绝提供资料怎么办"));
        assertRefused(CampaignGround.CAMPAIGN_QUESTION_NOT_YOURS, () -> as("inspector-4", () -> meetings.ask(number, "旁观")));
        var question = as("leader-1", () -> meetings.questions(number)).get(0);
        assertThat(question.team()).isEqualTo("HX-1");
        assertRefused(CampaignGround.CAMPAIGN_QUESTION_NOT_YOURS, () -> as("inspector-2", () -> meetings.answer(number, question.id(),
                "不管")));
        as("leader-1", () -> meetings.answer(number, question.id(), "依法责令改正"));
        assertRefused(SharedGround.CHANGED_MEANWHILE, () -> as("leader-1", () -> meetings.answer(number, question.id(), "再答")));
    }

    @Test
    void theEndListsWhatIsMissingAndIsRefusedUntilTheMaterialIsThere() {
        var number = ready("concentrated");
        choose(number, enterprise("dust", QINGSHI));
        as("leader-1", () -> desk.start(number));
        var report = as("coordinator-1", () -> reports.order(number, CampaignReports.Kind.SUMMARY, "总结", "执法大队", "市安委办", "文件", TO));
        var item = as("coordinator-1", () -> equipment.enter(CampaignEquipment.Kind.RECORDER, "REC-" + SERIAL.incrementAndGet(), null));
        as("coordinator-1", () -> equipment.issue(number, item, "HX-1"));
        assertThat(as("leader-1", () -> closing.missing(number))).extracting(Missing::kind).containsExactlyInAnyOrder(Kind.REPORTS,
                Kind.EQUIPMENT,
                Kind.SUMMARY_MEETING, Kind.PERIOD_RUNS, Kind.TARGETS_NOT_VISITED, Kind.UNDERTAKINGS);
        assertRefused(CampaignGround.CAMPAIGN_MATERIAL_MISSING, () -> as("leader-1", () -> closing.close(number, "算了")));
        on(2026, 9, 14);
        as("coordinator-1", () -> reports.handIn(number, report, file(number), TO));
        as("coordinator-1", () -> equipment.takeBack(number, item, "完好"));
        as("coordinator-1", () -> meetings.record(number, new Meeting(CampaignMeetings.Kind.SUMMARY, LocalDateTime.of(2026, 9, 14, 15, 0),
                "五楼会议室", "江予衡",
                List.of("HX-1"), "各组汇报工作开展情况")));
        assertRefusedAt(CampaignGround.CAMPAIGN_END_NEEDS_A_LEADERS_REASON, "reason", () -> as("coordinator-1", () ->
                closing.close(number, "先结束")));
        assertRefusedAt(CampaignGround.CAMPAIGN_END_NEEDS_A_LEADERS_REASON, "reason", () -> as("leader-1", () -> closing.close(number,
                null)));
        as("leader-1", () -> closing.close(number, "对象停产，列入下次"));
        assertThat(as("inspector-1", () -> desk.find(number)).closingReason()).isEqualTo("对象停产，列入下次");
        assertRefused(CampaignGround.CAMPAIGN_IS_CLOSED, () -> as("coordinator-1", () -> desk.enter(number, firstGroup())));
        assertRefused(CampaignGround.CAMPAIGN_IS_CLOSED, () -> as("coordinator-1", () -> preparation.checkQualifications(number)));
        assertRefused(CampaignGround.CAMPAIGN_IS_CLOSED, () -> sign("inspector-1", number));
    }
}
