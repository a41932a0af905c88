package cn.dangchang.penalty;

import cn.dangchang.law.LawGround;
import cn.dangchang.law.PenaltyKind;
import cn.dangchang.law.Violations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A few violations for tests. */
@Component
public class SampleViolations implements Violations {
    private static final LocalDate FROM = LocalDate.of(2021, 9, 1);
    private static final List<Violation> ALL = List.of(
            new Violation("aqf-099-1", "未在有较大危险因素的生产经营场所和有关设施、设备上设置明显的安全警示标志", List.of("aqf-035"), "aqf-099",
                    "《中华人民共和国安全生产法》第九十九条第一项", true, FROM, null, List.of(range("unit", Offender.UNIT, null, 0, 50_000, false, Set.of()),
                    range("unit-late", Offender.UNIT, "逾期未改正", 50_000, 200_000, true, Set.of(PenaltyKind.SUSPENSION)),
                    range("person", Offender.PERSON, null, 0, 20_000, false, Set.of()))),
            new Violation("warned", "从业人员违反操作规程作业", List.of("aqf-057"), "aqf-107", "《中华人民共和国安全生产法》第一百零七条", true, FROM, null,
                    List.of(range("person", Offender.PERSON, null, 0, 10_000, false, Set.of(PenaltyKind.WARNING)),
                            range("unit", Offender.UNIT, null, 0, 10_000, false, Set.of(PenaltyKind.WARNING)))),
            new Violation("aqf-097-4", "未如实记录安全生产教育和培训情况", List.of("aqf-028"), "aqf-097", "《中华人民共和国安全生产法》第九十七条第四项", true, FROM, null,
                    List.of(range("unit", Offender.UNIT, null, 0, 100_000, false, Set.of()))),
            new Violation("unread", "依据未核对的行为", List.of(), "aqf-099", "未核对", false, FROM, null,
                    List.of(range("unit", Offender.UNIT, null, 0, 10_000, false, Set.of()))));

    private static Range range(String id, Offender offender, String circumstance, int lowest, int highest, boolean must, Set<PenaltyKind> also) {
        return new Range(id, offender, circumstance, BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), must, also, List.of());
    }

    @Override
    public Optional<Violation> find(String id, LocalDate day) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public List<Violation> search(String text, LocalDate day, int limit) {
        return ALL.stream().filter(each -> each.act().contains(text) || each.punishedByLabel().contains(text)).limit(limit).toList();
    }

    @Override
    public Range range(String violation, String range, LocalDate day) {
        return find(violation, day).orElseThrow(LawGround.NO_SUCH_ITEM::refusal).ranges().stream().filter(each -> each.id().equals(range)).findFirst()
                .orElseThrow(LawGround.NO_SUCH_ITEM::refusal);
    }
}
