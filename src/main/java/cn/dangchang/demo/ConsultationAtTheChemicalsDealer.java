package cn.dangchang.demo;

import cn.dangchang.inspection.Disposition;
import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import java.util.Set;

/**
 * Officers and party disagree on a licence: a consultation binds the finding. The first order is extended and waits for its review,
 * overdue; for the second more time is asked.
 */
public class ConsultationAtTheChemicalsDealer implements Chapter {
    private VisitOf visit;
    private MatterNumber consultation;

    @Override
    public void play(Stage stage) {
        visit = stage.visitOf("chemicals").as("key", "危险化学品经营单位重点检查").daysAgo(25, 9).planned("检查仓储管理和许可条件保持情况").daysAgo(24, 9).entered()
                .found("chemicals");
        var onSite = visit.onSite().inspected().fedBack();
        consultation = onSite.disputed("permit", "临时周转是否构成超许可范围储存，是否立案");
        onSite.decided(9).proposed();
        visit.aftermath().verified().ordered(onSite);
        var first = visit.aftermath().rectification();
        first.daysAgo(20, 9).extensionAsked("应急预案需第三方机构修订评审", 6).daysAgo(19, 10).extensionGranted();
        settle(stage);
        onSite.decided(18).proposed();
        visit.aftermath().ordered(onSite).bound();
        visit.daysAgo(16, 14).aftermath().received();
        visit.daysAgo(15, 14).aftermath().archived();
        first.daysAgo(11, 15).reportedTo(visit.crew().escort());
        visit.aftermath().laterRectification().daysAgo(3, 10).extensionAsked("超出部分需待运输资质车辆到位后转移", 5);
    }

    private void settle(Stage stage) {
        visit.daysAgo(17, 10);
        stage.acts().complete(consultation, Office.SUPERVISOR, "convene-consultation",
                Map.of("channel", "system", "heldAt", stage.days().now().atZone(cn.dangchang.calendar.OfficeClock.ZONE).toLocalDateTime()
                        .withNano(0).toString(),
                        "place", "三楼会商室"));
        stage.acts().as(Office.SUPERVISOR, () -> {
            stage.decisions().consultations().participants(consultation,
                    Set.of(Office.SUPERVISOR, Office.OTHER_SUPERVISOR, Office.OTHER_LEADER));
            stage.decisions().consultations().decide(consultation, Set.of(Disposition.ORDER_RECTIFICATION));
        });
        stage.acts().complete(consultation, Office.SUPERVISOR, "record-consultation-opinion", Map.of("opinion", "未超出许可品种，数量差异责令限期整改，不予立案"));
    }

    public VisitOf visit() {
        return visit;
    }

    public MatterNumber consultation() {
        return consultation;
    }
}
