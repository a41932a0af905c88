package cn.dangchang.documents;

import cn.dangchang.documents.ChecklistContent.Problem;
import cn.dangchang.documents.ChecklistContent.Result;
import cn.dangchang.documents.TerritoryHandoverContent.Disposition;
import cn.dangchang.evidence.Signatures.Method;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** One content of every kind, long enough to need further pages where such documents do. */
public final class SampleContents {
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    public static final UUID FIRST = new UUID(0, 1);
    public static final UUID SECOND = new UUID(0, 2);
    public static final UUID THIRD = new UUID(0, 3);
    public static final Party PARTY = new Party("华溪县恒岳铝制品有限公司", "华溪县青石镇工业大道66号", "庄建业", "总经理", "13800000000");
    private static final List<OfficerLine> OFFICERS = List.of(new OfficerLine("梁禾", "HX20230001"), new OfficerLine("苏砚舟", "HX20230002"));
    private static final List<String> ITEMS = List.of("安全生产教育和培训情况", "有较大危险因素的生产经营场所和有关设施、设备上设置安全警示标志的情况",
            "安全设备的维护、保养、定期检测情况", "事故隐患排查治理制度的建立和落实情况", "危险作业审批和现场管理情况");
    private static final String BASIS = "《中华人民共和国安全生产法》第三十六条第一款、第四十一条第二款";
    private static final String STANDARD = "《粉尘防爆安全规程》（GB 15577—2018）第8.1.1条";

    private SampleContents() {}

    public static SignatureMark officer(int which) {
        return new SignatureMark(OFFICERS.get(which - 1).name(), OFFICERS.get(which - 1).certificate(), which == 1 ? Method.ACCOUNT : Method.PIN,
                which == 1 ? FIRST : null, DAY, null, null);
    }

    public static SignatureMark party() {
        return new SignatureMark("庄建业", null, Method.FINGER, THIRD, DAY, null, null);
    }

    public static SignatureMark refusal() {
        return new SignatureMark("庄建业", null, Method.REFUSED, null, DAY, "对第2项问题的认定有异议，经执法人员说明后仍不签字", "田麦冬");
    }

    public static Map<DocumentKind, DocumentContent> all() {
        var all = new EnumMap<DocumentKind, DocumentContent>(DocumentKind.class);
        all.put(DocumentKind.INSPECTION_APPROVAL, approval());
        all.put(DocumentKind.INSPECTION_NOTICE, notice());
        all.put(DocumentKind.INSPECTION_PLAN, plan());
        all.put(DocumentKind.INSPECTION_RECORD, record());
        all.put(DocumentKind.OFFICER_CHECKLIST, checklist(officer(1)));
        all.put(DocumentKind.EXPERT_CHECKLIST, checklist(new SignatureMark("顾青野", null, Method.ACCOUNT, SECOND, DAY, null, null)));
        all.put(DocumentKind.RESULT_NOTICE, result());
        all.put(DocumentKind.ON_SITE_HANDOVER, handover());
        all.put(DocumentKind.TERRITORY_HANDOVER, territory());
        all.put(DocumentKind.SITE_MEASURES, measures());
        all.put(DocumentKind.RECTIFICATION_ORDER, order(party(), 4));
        all.put(DocumentKind.REVIEW_OPINION, review());
        all.put(DocumentKind.SERVICE_RECEIPT, receipt());
        all.put(DocumentKind.DRAW_RECORD, draw(4));
        all.put(DocumentKind.SUMMARY_DECISION, decision(true));
        all.put(DocumentKind.CASE_FILING, new CaseFilingContent(PARTY.name() + "未如实记录安全生产教育和培训情况案", "未如实记录安全生产教育和培训情况",
                "现场检查 HX-JC2026-0012", DAY, List.of(new CaseFilingContent.Party("单位", PARTY.name(), PARTY.telephone(), PARTY.representative(), PARTY.address(), "350100")),
                "检查发现该单位2026年第一季度安全生产教育和培训记录与实际不符，已固定培训签到表、考试卷和询问线索。", List.of("未如实记录安全生产教育和培训情况"),
                "建议立案调查", List.of(officer(1), officer(2)), new Opinion("同意立案", "何溪", DAY), new Opinion("同意立案", "周行", DAY)));
        var caseParties = List.of(new CaseExtensionContent.Party("单位", PARTY.name(), PARTY.representative(), PARTY.address()));
        all.put(DocumentKind.CASE_HANDLING, new CaseHandlingContent(PARTY.name() + "未如实记录安全生产教育和培训情况案", caseParties,
                List.of(PARTY.name() + "：未如实记录安全生产教育和培训情况，违反《中华人民共和国安全生产法》第二十八条第四款，依据《中华人民共和国安全生产法》第九十七条第四项，拟处罚款30000元。裁量理由：首次发现，已补做培训。"),
                List.of(PARTY.name() + "：未提出陈述申辩"), new Opinion("事实清楚，证据充分，建议依法给予行政处罚", "梁禾", DAY), new Opinion("同意", "何溪", DAY),
                new Opinion("同意处罚", "周行", DAY)));
        all.put(DocumentKind.CASE_EXTENSION, new CaseExtensionContent(PARTY.name() + "未如实记录安全生产教育和培训情况案", caseParties, DAY, DAY.plusDays(120),
                "鉴定意见尚未作出，案情复杂，难以在九十日内作出决定。", new Opinion("申请延长办案期限", "梁禾", DAY), new Opinion("同意延期", "周行", DAY)));
        all.put(DocumentKind.DISCUSSION_RECORD, DecisionSamples.discussion());
        all.put(DocumentKind.PENALTY_DECISION, DecisionSamples.decision(true));
        all.put(DocumentKind.CLOSURE_PROPOSAL, DecisionSamples.closure());
        all.put(DocumentKind.NO_PENALTY_DECISION, DecisionSamples.none());
        all.put(DocumentKind.PUBLISHED_DECISION, new PublishedDecisionContent(DecisionSamples.decision(true), "（华）应急罚〔2026〕12号", DAY));
        all.put(DocumentKind.LEGAL_REVIEW_OPINION, new LegalReviewOpinionContent(PARTY.name() + "未如实记录安全生产教育和培训情况案", PARTY.name(),
                "未如实记录安全生产教育和培训情况", PARTY.name() + "：未如实记录安全生产教育和培训情况，罚款60000元", "违法事实清楚，当事人主体适格。", "培训档案与询问笔录能够相互印证，来源合法。",
                "适用《中华人民共和国安全生产法》第九十七条第四项，适用正确。", "告知书送达后未满五个工作日即提交审核。", "属于一般阶次，裁量理由充分。", "告知书未写明听证期限的起算日。",
                List.of("地域管辖：当事人登记地和违法行为发生地均在本县"), List.of("《行政处罚告知书》（华）应急告〔2026〕8号第1页“可以在五日内”：应当写明自送达之日起五个工作日内",
                        "裁量理由没有写明企业规模"), "退回补正", "补正后重新提交。", new Opinion("退回补正", "严问渠", DAY)));
        all.put(DocumentKind.CASE_CLOSING, new CaseClosingContent(PARTY.name() + "未如实记录安全生产教育和培训情况案", PARTY.name(),
                "未如实记录安全生产教育和培训情况", "处罚款3000元", "罚款已于2026年3月6日缴清，问题经复查已整改到位", new Opinion("建议结案", "梁禾", DAY),
                new Opinion("同意结案", "何溪", DAY), new Opinion("同意", "周行", DAY)));
        var fined = new FineDecisionLine("（华）应急罚当〔2026〕12号", DAY, new java.math.BigDecimal(3000), DAY.plusDays(15));
        var account = "华溪县财政非税收入汇缴专户（华溪农村商业银行，户名：华溪县财政局）";
        all.put(DocumentKind.PAYMENT_REMINDER, new PaymentReminderContent(PARTY, fined, new java.math.BigDecimal("2300.50"), DAY.plusDays(30), account));
        all.put(DocumentKind.SURCHARGE_DECISION, new SurchargeDecisionContent(PARTY, fined, DAY.plusDays(36), new java.math.BigDecimal("1449.32"),
                DAY.plusDays(50), account, true));
        all.put(DocumentKind.ENFORCEMENT_NOTICE, new EnforcementNoticeContent(PARTY, fined, new java.math.BigDecimal("2300.50"),
                new java.math.BigDecimal("1449.32"), account));
        all.put(DocumentKind.DEFERRAL_SHEET, new DeferralSheetContent(fined.number(), PARTY.name(), "未在有较大危险因素的生产经营场所设置明显的安全警示标志，处罚款3000元",
                "受订单取消影响，账户余额不足", "第一期2026年4月1日前1000元；第二期2026年5月6日前2000元", new Opinion("拟同意", "梁禾", DAY),
                new Opinion("同意", "何溪", DAY), new Opinion("同意", "周行", DAY)));
        all.put(DocumentKind.DEFERRAL_GRANT, new DeferralGrantContent(PARTY, fined, DAY.plusDays(10), 1, 2, DAY.plusDays(30), new java.math.BigDecimal(1000),
                new java.math.BigDecimal(2000), account));
        all.put(DocumentKind.COURT_APPLICATION, new CourtApplicationContent(PARTY, fined, "未在有较大危险因素的生产经营场所设置明显的安全警示标志",
                new java.math.BigDecimal("2300.50"), new java.math.BigDecimal("1449.32"), "（华）应急执行催告〔2026〕3号", DAY.plusDays(60),
                List.of("行政处罚决定书及作出决定的事实、理由和依据", "当事人的意见及本机关催告情况", "申请强制执行标的情况"), "梁禾　0999-1234567",
                new SignatureMark("邵南乔", null, Method.ACCOUNT, null, DAY, null, null)));
        all.put(DocumentKind.PLAN_ADJUSTMENT, adjustment());
        all.putAll(CoercionSamples.all());
        all.putAll(InvestigationSamples.all());
        all.putAll(NoticeSamples.all());
        return all;
    }

    public static RectificationOrderContent order(SignatureMark party, int items) {
        var list = new ArrayList<RectificationOrderContent.Item>();
        for (int at = 0; at < items; at++) {
            list.add(new RectificationOrderContent.Item("抛光车间除尘系统第" + (at + 1) + "支路未设置火花探测装置，管道内积尘厚度超过标准限值，"
                    + "清扫记录自2026年1月起未填写", BASIS + "；" + STANDARD, at % 2 == 0 ? "按标准要求装设火花探测与熄灭装置，建立并落实清扫制度" : null,
                    DAY.plusDays(10 + at)));
        }
        return new RectificationOrderContent(PARTY, DAY, list, List.of(officer(1), officer(2)), party);
    }

    /** For the unit, two acts paid at a bank; for the person, one fine collected on the spot from someone who refused to sign. */
    public static SummaryDecisionContent decision(boolean unit) {
        var party = unit ? new SummaryDecisionContent.Penalised(true, PARTY.name(), PARTY.address(), "350100", PARTY.telephone(), "庄建业", "总经理", null,
                null, null, null) : new SummaryDecisionContent.Penalised(false, "邱知夏", "华溪县青石镇木材路6号", "350100", "13800000001", null, "焊工",
                "女", "36", "350100199001010000", PARTY.name());
        var charges = List.of(new SummaryDecisionContent.Charge("未在有较大危险因素的生产经营场所设置明显的安全警示标志", BASIS,
                "《中华人民共和国安全生产法》第九十九条第一项", unit, new java.math.BigDecimal(unit ? 2000 : 100)),
                new SummaryDecisionContent.Charge("未如实记录安全生产教育和培训情况", BASIS, "《中华人民共和国安全生产法》第九十七条第四项", false,
                        new java.math.BigDecimal(1000)));
        return new SummaryDecisionContent(party, "2026年3月2日检查时发现，打磨车间未设置安全警示标志，8月份安全教育培训三人签到系他人代签。",
                "现场检查记录、现场照片2张、培训签到表复印件", PARTY.address(), unit ? charges : charges.subList(0, 1), unit ? null : "依法给予一百元以下罚款",
                "华溪县财政非税收入汇缴专户（华溪农村商业银行，户名：华溪县财政局）", List.of(officer(1), officer(2)), unit ? party() : refusal());
    }

    private static PlanAdjustmentContent adjustment() {
        var line = "1家次；2、3、5月；重点检查\n内容：安全生产条件\n措施：现场检查并复查";
        return new PlanAdjustmentContent("HX-JH2026-0001", 2026, 1, 2, 31, 37, "19.4", "新增监管单位，全年检查力量仍可完成", DAY, "谢筹",
                "新增六家次，另有一家改为下半年检查；原计划其余部分继续执行", "局办公室（档〔2026〕3号）", DAY.plusDays(1),
                List.of(new PlanAdjustmentContent.Row(PARTY.name() + " 主厂区", null, line),
                        new PlanAdjustmentContent.Row("华溪县北岭冷链食品有限公司 冷库及加工区", line, line.replace("2、3、5月", "9、10月")),
                        new PlanAdjustmentContent.Row("华溪县第7家木业有限公司 主厂区", line, null),
                        new PlanAdjustmentContent.Row("重点时段", "2、3、5月", "2、3、5、9、10月")), officer(1));
    }

    public static DrawRecordContent draw(int sites) {
        var teams = new ArrayList<DrawRecordContent.Team>();
        teams.add(new DrawRecordContent.Team(PARTY.name() + " 主厂区", "涉尘", List.of("梁禾 HX20230001", "郑岚 HX20230003")));
        for (int at = 2; at <= sites; at++) {
            teams.add(new DrawRecordContent.Team("华溪县第" + at + "家木业有限公司 主厂区", "涉尘", List.of("苏砚舟 HX20230002", "何牧青 HX20230004")));
        }
        var hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        return new DrawRecordContent("HX-SJ2026-0002", "2026年度第四季度涉尘企业双随机抽查", 2026, DAY.plusDays(7), "涉尘按30%抽取",
                "对 HX-SJ2026-0001 重新抽取。原因：名录中有两家企业登记重复", new DrawRecordContent.Proof("dangchang-draw-1", DAY.atTime(9, 0), hash, DAY.atTime(9, 20), hash,
                DAY.atTime(9, 30), "窗外第三棵银杏今天落叶", hash), List.of(new DrawRecordContent.Share("涉尘", sites * 3, sites * 3 - 1, sites, sites)), 8, 6, teams,
                List.of(new DrawRecordContent.Excluded("白简言", "执法证件无效"), new DrawRecordContent.Excluded("陆寻野", "请假、外出：外出培训至3月20日"),
                        new DrawRecordContent.Excluded("华溪县北岭冷链食品有限公司 冷库及加工区", "本年度已检查")),
                List.of(new DrawRecordContent.Replaced(PARTY.name() + " 主厂区", "郑岚", "何牧青", "临时抽调参加事故调查", "谢筹", DAY.plusDays(1))),
                new SignatureMark("谢筹", null, Method.ACCOUNT, null, DAY, null, null), new SignatureMark("秦归远", null, Method.PIN, null, DAY, null, null));
    }

    private static InspectionApprovalContent approval() {
        var parties = new ArrayList<InspectionApprovalContent.Inspected>();
        for (int at = 1; at <= 4; at++) {
            parties.add(new InspectionApprovalContent.Inspected("华溪县第" + at + "铝镁制品加工有限责任公司", "91350100M000100Y4" + at, "华溪县青石镇工业大道" + at + "号",
                    "年度上限2次，已检查0次"));
        }
        return new InspectionApprovalContent("《中华人民共和国安全生产法》第六十五条；国办发〔2024〕54号", "2026年度监督检查计划（重点检查）", parties, ITEMS, "现场检查", DAY, DAY.plusDays(3),
                OFFICERS, List.of("顾青野（专家）", "田麦冬（陪检）"), null, new Opinion("拟于3月2日至5日对上述单位开展现场检查，请审批。", "梁禾", DAY.minusDays(2)),
                new Opinion("同意。", "韩川柏", DAY.minusDays(1)), new Opinion("同意实施检查。", "江予衡", DAY.minusDays(1)));
    }

    private static InspectionNoticeContent notice() {
        return new InspectionNoticeContent(PARTY, "（华）应急检审〔2026〕3号", "《中华人民共和国安全生产法》第六十五条", ITEMS, "现场检查", DAY, DAY, OFFICERS, 2,
                "年度上限2次，本次为第1次", party());
    }

    private static InspectionPlanContent plan() {
        return new InspectionPlanContent(PARTY, "涉爆粉尘", "2026年度监督检查计划（重点检查）", DAY, DAY, OFFICERS,
                List.of(new InspectionPlanContent.Duty("梁禾", "执法人员", "主持检查，制作记录"), new InspectionPlanContent.Duty("苏砚舟", "执法人员", "检查资料和培训档案"),
                        new InspectionPlanContent.Duty("顾青野", "安全专家", "检查除尘系统和防爆电气")), ITEMS, "现场检查", List.of("查阅资料", "现场查看", "询问"), null, null,
                new Opinion("方案可行，同意。", "韩川柏", DAY.minusDays(1)), new Opinion("同意。", "江予衡", DAY.minusDays(1)));
    }

    private static InspectionRecordContent record() {
        var situation = new ArrayList<String>();
        for (int at = 1; at <= 26; at++) {
            situation.add(at + "．检查抛光车间第" + at + "工位：除尘器运行正常，风速仪读数为21.5 m/s；防静电接地电阻值记录完整（编号DZ-2026-" + at
                    + "），现场作业人员佩戴了防静电工作服和防尘口罩，但未见该工位的粉尘清扫记录。");
        }
        return new InspectionRecordContent(PARTY, "抛光车间、除尘器室、危险品暂存间、配电室", DAY.atTime(9, 5), DAY.atTime(11, 40), OFFICERS,
                List.of("顾青野（安全专家）", "田麦冬（陪检人员）"), situation, List.of(officer(1), officer(2)), party());
    }

    private static ChecklistContent checklist(SignatureMark author) {
        var rows = new ArrayList<ChecklistContent.Row>();
        for (int at = 1; at <= 20; at++) {
            rows.add(new ChecklistContent.Row("工艺设备", "除尘系统应当设置监测预警信息系统，并与生产设备联锁（第" + at + "项）", BASIS + "；" + STANDARD,
                    Result.values()[at % 3], at % 3 == 1 ? "2号除尘器未联锁" : null));
        }
        return new ChecklistContent(PARTY, "涉爆粉尘", "涉爆粉尘企业检查标准（第1版）", DAY, rows,
                List.of(new Problem("工艺设备", "2号除尘器未与抛光机联锁，除尘器停机时抛光机仍可启动", BASIS, STANDARD)), author);
    }

    private static ResultNoticeContent result() {
        return new ResultNoticeContent(PARTY, DAY, DAY, "（华）应急检记〔2026〕12号",
                List.of(new ResultNoticeContent.Result("2号除尘器未与抛光机联锁", STANDARD, "责令限期整改"),
                        new ResultNoticeContent.Result("危险品暂存间未设置安全警示标志", BASIS, "现场立即整改")), null,
                List.of(officer(1), officer(2)), refusal());
    }

    private static OnSiteHandoverContent handover() {
        return new OnSiteHandoverContent(PARTY, DAY.atTime(10, 50), List.of(new OnSiteHandoverContent.Row("工艺设备", "2号除尘器未与抛光机联锁，已运行约三个月", STANDARD,
                "照片3张，联锁记录截屏1张", "建议立案调查")), new SignatureMark("顾青野", null, Method.ACCOUNT, SECOND, DAY, null, null), officer(1));
    }

    private static TerritoryHandoverContent territory() {
        var rows = new ArrayList<TerritoryHandoverContent.Row>();
        for (int at = 0; at < 8; at++) {
            rows.add(new TerritoryHandoverContent.Row("安全设备", "第" + (at + 1) + "号车间防爆电气设备选型不符合粉尘爆炸危险区域要求", at % 2 == 0 ? BASIS : "", STANDARD, "梁禾", "青石镇应急管理办公室",
                    Set.of(Disposition.values()[at])));
        }
        return new TerritoryHandoverContent("华溪县恒岳铝制品有限公司", "青石镇", "华溪县青石镇工业大道66号", DAY, rows, List.of(officer(1), officer(2)),
                List.of(new SignatureMark("田麦冬", "HX20230011", Method.ACCOUNT, SECOND, DAY, null, null)));
    }

    private static SiteMeasuresContent measures() {
        return new SiteMeasuresContent(PARTY, DAY, List.of(new SiteMeasuresContent.Hazard("2号除尘器未设置泄爆装置，抛光车间现有作业人员12人", STANDARD,
                "《工贸企业重大事故隐患判定标准》第十一条第（四）项")), List.of("《中华人民共和国安全生产法》第六十五条第一款第三项"),
                List.of("立即停止抛光车间全部作业，撤出作业人员", "2号除尘系统停止使用"), List.of(officer(1), officer(2)), refusal());
    }

    public static ReviewOpinionContent review(int items) {
        return new ReviewOpinionContent(PARTY, "责令限期整改指令书", "（华）应急责改〔2026〕12号", DAY, DAY.plusDays(12),
                IntStream.range(0, items).mapToObj(at -> new ReviewOpinionContent.Item("第" + at + "项", true, "已整改")).toList(), "各项均已整改。", null,
                List.of(officer(1), officer(2)), party());
    }

    private static ReviewOpinionContent review() {
        return new ReviewOpinionContent(PARTY, "责令限期整改指令书", "（华）应急责改〔2026〕12号", DAY, DAY.plusDays(12),
                List.of(new ReviewOpinionContent.Item("2号除尘器未与抛光机联锁", true, "现场测试联锁有效"),
                        new ReviewOpinionContent.Item("清扫记录未填写", false, "3月5日至8日仍无记录")), "第1项已整改，第2项未完成整改。", "对第2项另行下达责令限期整改指令书，并依法立案调查。",
                List.of(officer(1), officer(2)), party());
    }

    private static ServiceReceiptContent receipt() {
        return new ServiceReceiptContent(PARTY, "对华溪县恒岳铝制品有限公司的安全生产检查（HX-JC2026-0001）",
                List.of(new ServiceReceiptContent.Row("责令限期整改指令书", "（华）应急责改〔2026〕12号", "庄建业", null, "被检查单位办公室", LocalDateTime.of(2026, 3, 2, 11, 45),
                                ServiceMethod.DIRECT, "梁禾、苏砚舟", party()),
                        new ServiceReceiptContent.Row("检查结果告知书", "（华）应急检告〔2026〕9号", "庄建业", null, "被检查单位办公室", LocalDateTime.of(2026, 3, 2, 11, 50),
                                ServiceMethod.LEFT_IN_PLACE, "梁禾、苏砚舟", refusal()),
                        new ServiceReceiptContent.Row("整改复查意见书", "（华）应急复查〔2026〕4号", "收发室", "单位收发人员", "被检查单位", LocalDateTime.of(2026, 3, 16, 9, 0),
                                ServiceMethod.POST, "梁禾", null)), OFFICERS, null, null);
    }
}
