package cn.dangchang.demo;

import cn.dangchang.inspection.MemberRole;

/** On the city's behalf the group looks at a steelworks of the neighbouring county, whose agency takes the findings over and answers. */
public class CrossAreaVisitToTheSteelworks implements Chapter {
    private VisitOf visit;

    @Override
    public void play(Stage stage) {
        visit = stage.visitOf("neighbour").onBehalfOfTheCity("市安委办〔2026〕17号《关于开展县区互查的通知》").with(Office.NEIGHBOURS_ESCORT, MemberRole.ESCORT)
                .daysAgo(35, 9).planned("受市安委办指派开展异地执法检查").daysAgo(34, 9).entered().found("neighbour");
        visit.onSite().inspected().fedBack().decided(10).proposed().coSigned();
        visit.aftermath().handedToTerritory().bound();
        visit.daysAgo(32, 9).aftermath().received().archived();
        visit.daysAgo(28, 9).aftermath().territoryAnswered("五项问题均已责令整改并复查合格，无行政处罚");
    }

    public VisitOf visit() {
        return visit;
    }
}
