package cn.dangchang.documents;

import static cn.dangchang.documents.SampleContents.DAY;
import static cn.dangchang.documents.SampleContents.PARTY;
import static cn.dangchang.documents.SampleContents.officer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Contents of the papers of sealing and seizing. */
final class CoercionSamples {
    private static final String BASIS = "《中华人民共和国安全生产法》第六十五条第一款第四项（违法生产、储存、使用、经营、运输的危险物品）";
    private static final String PROBLEM = "抛光车间北侧杂物间违规存放乙醇、丙酮共12桶，无危险化学品储存条件，未设置防爆电气和可燃气体报警装置。";
    private static final List<SeizedRow> ROWS = List.of(new SeizedRow("扣押", "工业乙醇", "99.7% 200L/桶", "桶", "8", "抛光车间北侧杂物间", "原包装未开封"),
            new SeizedRow("扣押", "丙酮", "分析纯 160kg/桶", "桶", "4", "抛光车间北侧杂物间", null),
            new SeizedRow("查封", "杂物间", "青石镇工业大道66号厂区东北角", "间", "1", "抛光车间北侧", "加封条3处"));

    private CoercionSamples() {}

    static Map<DocumentKind, DocumentContent> all() {
        var all = new EnumMap<DocumentKind, DocumentContent>(DocumentKind.class);
        var approved = new Opinion("同意。", "江予衡", DAY);
        all.put(DocumentKind.COERCION_APPROVAL, new CoercionApprovalContent(PARTY.name() + "查封扣押案", PARTY, PROBLEM, "扣押工业乙醇、丙酮，查封杂物间",
                "危险物品不具备储存条件，随时可能引发火灾爆炸", BASIS, "30 日", new Opinion("建议采取行政强制措施，请审批。", "梁禾、苏砚舟", DAY),
                new Opinion("拟同意。", "韩川柏", DAY), approved));
        all.put(DocumentKind.SEIZURE_DECISION, new SeizureDecisionContent(PARTY, PROBLEM, BASIS, "查封、扣押工业乙醇、丙酮、杂物间", DAY, DAY.plusDays(29),
                "HX-QZ2026-0001"));
        all.put(DocumentKind.SEIZURE_LIST, new SeizureListContent(PARTY, "HX-QZ2026-0001", "（华）应急查扣〔2026〕1号", ROWS, "华溪县危险化学品暂存库，保管人田某",
                List.of(officer(1), officer(2)), SampleContents.party()));
        all.put(DocumentKind.SEIZURE_RECORD, new SeizureRecordContent(PARTY, DAY.atTime(10, 5), DAY.atTime(10, 55), PARTY.address(),
                List.of(new OfficerLine("梁禾", "HX20230001"), new OfficerLine("苏砚舟", "HX20230002")), "查封、扣押工业乙醇、丙酮、杂物间", PROBLEM, BASIS, true,
                "这批货只是临时存放，明天就拉走", "临时存放同样违法，不予采纳", ROWS, List.of(officer(1), officer(2)), SampleContents.refusal()));
        all.put(DocumentKind.SEIZURE_EXTENSION, new SeizureExtensionContent(PARTY, "（华）应急查扣〔2026〕1号", DAY, "危险物品来源涉及两个县，尚未查清", DAY.plusDays(59)));
        all.put(DocumentKind.SEIZURE_DISPOSAL, new SeizureDisposalContent(PARTY, "（华）应急查扣〔2026〕1号", DAY, "《中华人民共和国行政强制法》第二十八条",
                "解除对下列场所、设施、财物的查封、扣押（已经作出处理决定，不再需要查封扣押），予以退还。", ROWS, List.of(officer(1), officer(2)), SampleContents.party()));
        var cut = new PowerCutContent("县供电公司青石供电所", PARTY.name(), PARTY.address(), "供电", "（华）应急现决〔2026〕1号", DAY, "责令抛光车间停产、2号除尘系统停止使用",
                "责令停产后三次夜查均在生产", "除尘系统无泄爆装置，随时可能发生粉尘爆炸", DAY.plusDays(3).atTime(10, 7), false);
        all.put(DocumentKind.POWER_CUT_NOTICE, cut);
        all.put(DocumentKind.POWER_CUT_DECISION, new PowerCutContent(PARTY.name(), PARTY.name(), PARTY.address(), "供电", cut.order(), DAY, cut.ordered(),
                cut.disobeyed(), cut.danger(), cut.from(), true));
        all.put(DocumentKind.POWER_RESTORED, new PowerRestoredContent(cut.addressee(), PARTY.name(), "供电", "（华）应急停供通〔2026〕1号", DAY.plusDays(2),
                DAY.plusDays(6), DAY.plusDays(7).atTime(9, 30)));
        return all;
    }
}
