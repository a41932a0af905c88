package cn.dangchang.penalty.process;

import cn.dangchang.law.PenaltyKind;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.CaseDraft.Weight;
import cn.dangchang.penalty.CaseDrafts;
import cn.dangchang.shared.MatterNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Drafts that tests put there by hand: until drafts are weighed. */
@Component
public class DraftsOnTheTable implements CaseDrafts {
    private final Map<MatterNumber, List<CaseDraft>> all = new ConcurrentHashMap<>();

    /** Seals another version with that fine for the first party. */
    public CaseDraft seal(MatterNumber number, long fine, String reason) {
        var known = all.computeIfAbsent(number, some -> new CopyOnWriteArrayList<>());
        var draft = draft(known.size() + 1, fine, reason);
        known.add(draft);
        return draft;
    }

    public static CaseDraft draft(int version, long fine, String reason) {
        var weight = new Weight(1, "aqf-097-3", "unit", "general", "未按照规定对从业人员进行安全生产教育和培训", "《中华人民共和国安全生产法》第二十八条第一款",
                "《中华人民共和国安全生产法》第九十七条第三项", BigDecimal.valueOf(fine), Set.<PenaltyKind>of(), null, Set.of(), reason, null);
        return new CaseDraft(version, "hash-" + version + "-" + fine, LocalDate.of(2026, 3, 2),
                List.of(new Penalty(1, List.of(weight), BigDecimal.valueOf(fine), true, true, true, "较大数额罚款")));
    }

    @Override
    public Optional<CaseDraft> current(MatterNumber number) {
        var known = versions(number);
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }

    @Override
    public List<CaseDraft> versions(MatterNumber number) {
        return List.copyOf(all.getOrDefault(number, List.of()));
    }
}
