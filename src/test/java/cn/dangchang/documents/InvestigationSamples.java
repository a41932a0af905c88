package cn.dangchang.documents;

import static cn.dangchang.documents.SampleContents.DAY;
import static cn.dangchang.documents.SampleContents.PARTY;
import static cn.dangchang.documents.SampleContents.officer;

import cn.dangchang.documents.InquiryRecordContent.Asked;
import cn.dangchang.documents.InquiryRecordContent.Line;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Contents of the papers of an investigation. */
final class InvestigationSamples {
    private static final String CASE = PARTY.name() + "未按规定进行安全生产教育和培训案";
    private static final List<ThingRow> ROWS = List.of(new ThingRow("安全培训签到簿", "2026年1月至6月", null, "原件", "册", null, "2", "第12页有涂改"),
            new ThingRow("铝粉样品", "批号 20260703，500g/袋", "本单位抛光车间", "灰白色粉末", "袋", null, "3", null));
    private static final List<OfficerLine> OFFICERS = List.of(new OfficerLine("梁禾", "HX20230001"), new OfficerLine("苏砚舟", "HX20230002"));

    private InvestigationSamples() {}

    static Map<DocumentKind, DocumentContent> all() {
        var all = new EnumMap<DocumentKind, DocumentContent>(DocumentKind.class);
        var marks = List.of(officer(1), officer(2));
        var asked = new Asked("宋一", "男", "41", "110101198501011234", PARTY.name(), "安全管理员", "华溪县青石镇河东路3号", "13800000000");
        all.put(DocumentKind.INQUIRY_NOTICE, new InquiryNoticeContent(PARTY.name() + "宋一", "未按规定进行安全生产教育和培训一案", DAY.atTime(9, 0), "华溪县应急管理局询问室",
                "身份证、营业执照、培训记录", OFFICERS));
        all.put(DocumentKind.INQUIRY_RECORD, new InquiryRecordContent(DAY.atTime(9, 5), DAY.atTime(10, 20), 1, "华溪县应急管理局询问室", asked, OFFICERS, "苏砚舟", null,
                List.of(new Line("你的身份和工作职责？", "我叫宋一，是公司安全管理员，负责培训和隐患排查。"),
                        new Line("新进的三名员工上岗前做过哪些培训？", "他们六月二十日进厂，当天就上岗了，没有做三级安全教育，签到簿是我后来补的。"),
                        new Line("你还有什么要补充的？", "没有了。")), marks, SampleContents.party()));
        all.put(DocumentKind.EXAMINATION_RECORD, new ExaminationRecordContent(DAY.atTime(14, 0), DAY.atTime(15, 10), PARTY.address(), "晴，31℃", OFFICERS, PARTY.name(),
                "宋一（安全管理员）", "李某（青石镇安监站，站长）", "苏砚舟", "抛光车间设抛光机12台，南侧除尘系统停用。\n车间内张贴的培训计划日期为2025年。", "9f86d081884c7d659a2feaa0c55ad015", marks,
                SampleContents.refusal()));
        all.put(DocumentKind.SAMPLING_RECEIPT, new SamplingReceiptContent(PARTY, "宋一", DAY.atTime(15, 20), DAY.atTime(15, 40), "抛光车间", ROWS, marks,
                SampleContents.party()));
        all.put(DocumentKind.APPRAISAL_ORDER, new AppraisalOrderContent("市产品质量检验所", CASE, ROWS, "铝粉的爆炸性参数", DAY.plusDays(15), "梁禾 0999-1234567", marks));
        var applied = new Opinion("建议先行登记保存，请审批。", "梁禾、苏砚舟", DAY);
        var approved = new Opinion("同意。", "江予衡", DAY);
        all.put(DocumentKind.PRESERVATION_APPROVAL, new PreservationSheetContent(CASE, PARTY, "三名员工未经培训上岗，签到簿涉嫌补签。", ROWS,
                "签到簿由当事人保管，可能灭失或者以后难以取得（《中华人民共和国行政处罚法》第五十六条）", "加封后由执法人员带回，存放于局证据室", applied, approved));
        all.put(DocumentKind.PRESERVATION_NOTICE, new PreservationNoticeContent(PARTY, "未按规定进行安全生产教育和培训", DAY.atTime(15, 50), DAY.atTime(16, 10), "办公楼201室",
                "加封后存放于局证据室", DAY.plusDays(9), ROWS, marks, SampleContents.party()));
        all.put(DocumentKind.PRESERVATION_OUTCOME_APPROVAL, new PreservationSheetContent(CASE, PARTY, "三名员工未经培训上岗，签到簿涉嫌补签。", ROWS,
                "（华）应急先保通〔2026〕1号，" + DAY + "登记保存", "返还：已复制并经当事人核对", applied, approved));
        all.put(DocumentKind.PRESERVATION_DECISION, new PreservationDecisionContent(PARTY, "（华）应急先保通〔2026〕1号", DAY, "返还：已复制并经当事人核对", ROWS));
        return all;
    }
}
