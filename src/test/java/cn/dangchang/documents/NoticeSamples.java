package cn.dangchang.documents;

import static cn.dangchang.documents.SampleContents.DAY;
import static cn.dangchang.documents.SampleContents.PARTY;
import static cn.dangchang.documents.SampleContents.officer;
import static cn.dangchang.documents.SampleContents.party;

import cn.dangchang.evidence.Signatures.Method;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Contents of the papers between the conclusion and the decision. */
final class NoticeSamples {
    private static final String CAUSE = "未如实记录安全生产教育和培训情况、未在有较大危险因素的场所设置明显的安全警示标志";

    private NoticeSamples() {}

    static Map<DocumentKind, DocumentContent> all() {
        var all = new EnumMap<DocumentKind, DocumentContent>(DocumentKind.class);
        all.put(DocumentKind.PENALTY_NOTICE, notice("8000", "22000", null));
        all.put(DocumentKind.HEARING_RIGHTS_NOTICE, notice("40000", "45000", "责令停产停业整顿"));
        all.put(DocumentKind.DEFENCE_RECORD, new DefenceRecordContent(PARTY, CAUSE, DAY.atTime(14, 30), "华溪县应急管理局二楼203室", "岳某（法定代表人）",
                List.of(new OfficerLine("梁禾", "HX20230001"), new OfficerLine("苏砚舟", "HX20230002")), "苏砚舟",
                "培训记录缺失是档案保管不善造成的，三名员工实际参加过培训；警示标志在检查当天已经补齐。请求从轻处罚。", List.of(officer(1), officer(2)), party()));
        var at = DAY.plusDays(30).atTime(9, 0);
        all.put(DocumentKind.HEARING_NOTICE, new HearingNoticeContent(PARTY, CAUSE, at, "华溪县应急管理局三楼会议室", null, "程砚", List.of("方黎", "石川"), "白桦",
                "梁禾　0999-1234567"));
        all.put(DocumentKind.HEARING_RECORD, new HearingRecordContent(PARTY, CAUSE, at, "华溪县应急管理局三楼会议室", "涉及商业秘密", "程砚", List.of("方黎", "石川"), "白桦",
                List.of(new OfficerLine("梁禾", "HX20230001"), new OfficerLine("苏砚舟", "HX20230002")), "岳某（法定代表人），林某（委托代理人，律师）",
                "主持人核对听证参加人身份，宣布听证纪律和权利义务。调查人员陈述违法事实、证据、处罚建议和依据。当事人申辩：培训实际开展。双方对证据质证。当事人最后陈述：请求从轻处罚。",
                account("程砚"), List.of(account("方黎"), account("石川")), account("白桦"), SampleContents.refusal()));
        all.put(DocumentKind.HEARING_REPORT, new HearingReportContent(CAUSE, PARTY, at, "华溪县应急管理局三楼会议室", "程砚", List.of("方黎", "石川"), "白桦",
                "听证会按期举行，调查人员、当事人及其代理人到场，双方进行了陈述、申辩和质证。", new Opinion("事实清楚，证据确凿，建议对第一项行为从轻。", "程砚", DAY.plusDays(31)),
                new Opinion("同意主持人意见。", "周行", DAY.plusDays(32))));
        return all;
    }

    private static PenaltyNoticeContent notice(String first, String second, String others) {
        var acts = List.of(new PenaltyNoticeContent.Act("2026年2月10日检查发现，三名新进员工未经安全生产教育和培训即上岗作业，培训台账没有相应记录。",
                "《中华人民共和国安全生产法》第二十八条第一款、第四款", "《中华人民共和国安全生产法》第九十七条第三项、第四项", new BigDecimal(first), others, "初次违法，检查后三日内补做培训"),
                new PenaltyNoticeContent.Act("抛光车间除尘系统未设置明显的安全警示标志。", "《中华人民共和国安全生产法》第三十五条",
                        "《中华人民共和国安全生产法》第九十九条第一项", new BigDecimal(second), null, null));
        return new PenaltyNoticeContent(PARTY, CAUSE, acts, "现场检查记录（2026年2月10日）、现场照片6张、对生产负责人的询问笔录、培训台账复印件。",
                new BigDecimal(first).add(new BigDecimal(second)), 3, 5, "梁禾　0999-1234567");
    }

    private static SignatureMark account(String name) {
        return new SignatureMark(name, null, Method.ACCOUNT, null, DAY.plusDays(30), null, null);
    }
}
