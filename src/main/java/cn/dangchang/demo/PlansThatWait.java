package cn.dangchang.demo;

/** Plans on their way: one to be written, one for the group's leader, one for the agency's leader. */
public class PlansThatWait implements Chapter {
    @Override
    public void play(Stage stage) {
        stage.visitOf("quarry").as("routine", null).daysAgo(0, 8).proposed().drafted("检查边坡巡查和爆破警戒落实情况");
        stage.visitOf("foundry").by(Crew.SECOND).as("key", null).daysAgo(0, 8).proposed().drafted("检查熔炼作业和有限空间管理").reviewed();
        stage.visitOf("furniture").as("second-look", "粉尘涉爆重大事故隐患回头看").daysAgo(0, 8).proposed();
    }
}
