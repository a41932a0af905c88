package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.CasePlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_2;
import static cn.dangchang.penalty.process.CasePlay.LEADER;

import cn.dangchang.law.Violations.Offender;
import cn.dangchang.penalty.PartyKind;
import cn.dangchang.penalty.PenalisedParty;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** A unit that nobody else's test punishes, and its fines. */
public final class RecurrencePlay {
    public final String unit = "青石镇" + UUID.randomUUID().toString().substring(0, 8) + "铝制品有限公司";
    private final ApplicationContext house;

    public RecurrencePlay(ApplicationContext house) {
        this.house = house;
    }

    /** A case in which the unit was fined and has its decision. */
    public DecisionPlay fined(int yuan) {
        var story = filed();
        story.play.intend(Intended.fine(1, yuan)).penaltyAgreed();
        new NoticePlay(house, story.play).submitted();
        return story.decided().issued().served();
    }

    public DecisionPlay filed() {
        var story = new DecisionPlay(house);
        var play = story.play;
        play.as(INSPECTOR_1, () -> play.filings().name(play.number, PartyKind.UNIT,
                new PenalisedParty(Offender.UNIT, unit, "青石镇工业路9号", null, null, "宋二", "总经理", null, null, null, null)));
        play.as(INSPECTOR_1, () -> play.filings().write(play.number, play.application(INSPECTOR_1, INSPECTOR_2)));
        play.signed();
        play.complete(INSPECTOR_1, "apply-filing", Map.of());
        play.complete(GROUP_LEADER, "review-filing", Map.of("decision", "approve"));
        play.complete(LEADER, "approve-filing", Map.of("decision", "approve"));
        return story;
    }
}
