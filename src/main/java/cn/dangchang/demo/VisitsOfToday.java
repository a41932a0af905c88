package cn.dangchang.demo;

import cn.dangchang.inspection.MemberRole;

/** Both groups are out today: each with an expert, in the middle of a visit. */
public class VisitsOfToday implements Chapter {
    @Override
    public void play(Stage stage) {
        stage.visitOf("chemicals").as("special", "危险化学品储存专项执法检查").withExpertAndEscort().daysAgo(1, 13).planned("核查应急器材和装卸作业管理").daysAgo(0,
                8)
                .entered().found("middle");
        stage.visitOf("cold-store").by(Crew.SECOND).as("special", "涉氨制冷专项执法检查").with(Crew.SECOND.expert(), MemberRole.EXPERT).daysAgo(1, 14)
                .planned("核查日常安全检查情况").daysAgo(0, 8).entered().found("middle-2");
    }
}
