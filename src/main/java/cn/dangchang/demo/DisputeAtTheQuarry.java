package cn.dangchang.demo;

/** A boundary in dispute: the question waits for the supervision group. */
public class DisputeAtTheQuarry implements Chapter {
    private cn.dangchang.shared.MatterNumber consultation;

    @Override
    public void play(Stage stage) {
        var visit = stage.visitOf("quarry").as("special", "非煤矿山专项执法检查").daysAgo(4, 9).planned("检查露天采场开采边界和爆破警戒").daysAgo(3, 9).entered()
                .found("dispute");
        var onSite = visit.onSite().inspected().fedBack();
        consultation = onSite.disputed("licence", "台阶位置是否超出许可范围，请会商认定");
        onSite.decided(10).proposed();
        visit.aftermath().ordered(onSite);
    }

    public cn.dangchang.shared.MatterNumber consultation() {
        return consultation;
    }
}
