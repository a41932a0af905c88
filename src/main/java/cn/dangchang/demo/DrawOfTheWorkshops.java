package cn.dangchang.demo;

import cn.dangchang.plan.DrawExclusion;
import cn.dangchang.plan.DrawView;
import cn.dangchang.plan.Draws.DrawTerms;
import cn.dangchang.plan.Draws.Exclusion;
import cn.dangchang.plan.Draws.Stratum;
import cn.dangchang.plan.Draws.Witness;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;

/**
 * The county's workshops are drawn by lot; a register that was not up to date makes the draw be repeated, and an officer who falls ill is
 * replaced.
 */
public class DrawOfTheWorkshops implements Chapter {
    private MatterNumber first;
    private MatterNumber second;

    @Override
    public void play(Stage stage) {
        var draws = stage.rooms().planning().draws();
        stage.days().turnTo(stage.days().ago(9), 9, 0);
        stage.rooms().premises().register();
        var day = stage.days().day();
        first = stage.acts().as(Office.PLANNER, () -> draws.commit(new DrawTerms("第四季度其他工贸企业双随机抽查", day.getYear(), day, 2,
                List.of(new Stratum("other-industry", "30%")))));
        draw(stage, first, "窗外银杏叶落了大半");
        second = stage.acts().as(Office.PLANNER, () -> draws.redraw(first, "核对发现名录中有一家已经停产，名单须更正后重新抽取"));
        var closed = stage.acts().as(Office.PLANNER, () -> stage.rooms().planning().drawRecords().find(first)).teams().get(0).site();
        stage.acts().as(Office.PLANNER, () -> draws.exclude(second,
                new Exclusion(closed.id().toString(), DrawExclusion.NOT_OPERATING, "已停产，设备拆除")));
        draw(stage, second, "会议室的钟慢了三分钟");
        stage.days().turnTo(stage.days().ago(8), 10, 20);
        var team = view(stage).teams().get(0);
        stage.acts().as(Office.PLANNER, () -> draws.replace(second, team.site().id(), new PersonId(team.now().get(0).id()), "突发疾病住院"));
        stage.acts().as(Office.PLANNER, () -> draws.recordSheet(second));
        stage.acts().as(Office.COORDINATOR, () -> draws.publish(second));
    }

    private static void draw(Stage stage, MatterNumber draw, String words) {
        var draws = stage.rooms().planning().draws();
        stage.days().pass(20);
        stage.acts().as(Office.PLANNER, () -> draws.freeze(draw));
        stage.days().pass(15);
        stage.acts().as(Office.PLANNER, () -> draws.draw(draw, new Witness(Office.SUPERVISOR, words, "151515")));
        stage.days().pass(10);
    }

    public MatterNumber first() {
        return first;
    }

    /** @return the draw that stands, as the planner sees it. */
    public DrawView view(Stage stage) {
        return stage.acts().as(Office.PLANNER, () -> stage.rooms().planning().drawRecords().find(second));
    }
}
