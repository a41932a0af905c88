package cn.dangchang.documents;

import cn.dangchang.documents.SummaryDecisionContent.Penalised;
import java.math.BigDecimal;
import java.util.List;

/** What a case of the ordinary procedure could end with. */
public final class DecisionSamples {
    private static final String ACT = "特种作业人员未按照规定经专门的安全作业培训并取得相应资格，上岗作业";

    private DecisionSamples() {}

    public static PenaltyDecisionContent decision(boolean unit) {
        var name = SampleContents.PARTY.name();
        var party = unit ? new Penalised(true, name, SampleContents.PARTY.address(), "350100", SampleContents.PARTY.telephone(), "庄建业", "总经理", null, null,
                null, null) : new Penalised(false, "邱知夏", "华溪县青石镇木材路6号", "350100", "13800000001", null, "主要负责人", "女", "36", "350100199001010000", name);
        var charges = List.of(new PenaltyDecisionContent.Charge(ACT, "《中华人民共和国安全生产法》第三十条第一款", "《中华人民共和国安全生产法》第九十七条第七项",
                        "三名焊工无证上岗，属于较重情形；当事人主动停止作业并安排取证，依法可以从轻", null, new BigDecimal("60000.00")),
                new PenaltyDecisionContent.Charge("未将事故隐患排查治理情况如实记录", "《中华人民共和国安全生产法》第四十一条第二款", "《中华人民共和国安全生产法》第九十七条第五项", "首次发现，属于一般情形",
                        "责令停产停业整顿三日", new BigDecimal("20000.00")));
        return new PenaltyDecisionContent(party, List.of(name + "焊接车间三名焊工未取得特种作业操作证上岗作业", name + "2026年1月至2月未记录事故隐患排查治理情况"),
                "现场检查记录、询问笔录3份、现场照片6张、劳动合同复印件3份", "本机关于2026年4月2日向你（单位）送达行政处罚告知书（（华）应急罚告〔2026〕5号），告知拟作出的行政处罚内容及事实、理由、依据和依法享有的权利。"
                + "你（单位）陈述、申辩：已经安排人员取证，请求从轻处罚。本机关意见：主动改正属实，予以采纳。你（单位）未要求听证", unit ? charges : charges.subList(0, 1),
                "华溪县财政非税收入汇缴专户（华溪农村商业银行，户名：华溪县财政局）");
    }

    static NoPenaltyDecisionContent none() {
        return new NoPenaltyDecisionContent(decision(true).party(), List.of("焊接车间一名焊工的操作证过期两日"), "不予处罚（初次违法且危害后果轻微并及时改正）",
                "该焊工当日停止作业并于次日完成复审，没有造成危害后果。");
    }

    static DiscussionRecordContent discussion() {
        var marks = List.of("邵南乔", "江予衡", "沈渡川", "梁禾", "苏砚舟").stream().map(each -> new SignatureMark(each, null, cn.dangchang.evidence.Signatures.Method.PIN,
                null, SampleContents.DAY, null, null)).toList();
        return new DiscussionRecordContent(SampleContents.PARTY.name() + "特种作业人员无证上岗案", "第2版处罚意见", SampleContents.DAY.atTime(14, 30), SampleContents.DAY.atTime(15, 20),
                "三楼会议室", "邵南乔", "梁禾", "苏砚舟", List.of(attendee("邵南乔", "主要负责人"), attendee("江予衡", "分管领导"), attendee("沈渡川", "分管领导"),
                attendee("梁禾", "执法人员"), attendee("苏砚舟", "执法人员")), List.of(SampleContents.PARTY.name() + "：" + ACT + "，罚款60000元"),
                "梁禾：汇报案件事实、证据、当事人陈述申辩和法制审核意见。\n江予衡：事实清楚，证据确凿，程序合法，裁量适当。\n沈渡川：同意。\n邵南乔：同意，请督促企业完成整改。",
                "一致同意按照第2版处罚意见作出行政处罚决定。", marks);
    }

    private static DiscussionRecordContent.Attendee attendee(String name, String position) {
        return new DiscussionRecordContent.Attendee(name, position);
    }

    static ClosureProposalContent closure() {
        return new ClosureProposalContent(SampleContents.PARTY, 1, "存在重大事故隐患，一百八十日内三次或者一年内四次受到安全生产法规定的行政处罚",
                List.of(new ClosureProposalContent.Row("（华）应急罚当〔2026〕3号", SampleContents.DAY.minusDays(120), BigDecimal.ZERO),
                        new ClosureProposalContent.Row("（华）应急罚〔2026〕5号", SampleContents.DAY.minusDays(60), new BigDecimal("30000")),
                        new ClosureProposalContent.Row("（华）应急罚〔2026〕12号", SampleContents.DAY.minusDays(5), new BigDecimal("60000"))),
                "抛光车间除尘系统未与设备联锁，存在粉尘爆炸重大事故隐患，至今没有消除", "该单位多次受到处罚仍不消除重大事故隐患，继续生产可能造成群死群伤");
    }
}
