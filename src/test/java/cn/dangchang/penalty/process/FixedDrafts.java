package cn.dangchang.penalty.process;

import cn.dangchang.law.PenaltyKind;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.CaseDraft.Weight;
import cn.dangchang.penalty.CaseDrafts;
import cn.dangchang.shared.MatterNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Sealed drafts as tests set them, until drafts are weighed. */
@Component
public class FixedDrafts implements CaseDrafts {
    private final Map<MatterNumber, List<CaseDraft>> sealed = new ConcurrentHashMap<>();

    public void seal(MatterNumber number, Penalty... penalties) {
        var versions = sealed.computeIfAbsent(number, any -> new ArrayList<>());
        versions.add(new CaseDraft(versions.size() + 1, "hash-" + (versions.size() + 1), LocalDate.of(2026, 3, 2), Arrays.asList(penalties)));
    }

    public static Penalty fine(int party, int yuan) {
        return fine(party, yuan, "未如实记录安全生产教育和培训情况");
    }

    public static Penalty fine(int party, int yuan, String act) {
        return of(party, yuan, act, Set.of(), null);
    }

    public static Penalty suspension(int party) {
        return of(party, 10_000, "未如实记录安全生产教育和培训情况", Set.of(PenaltyKind.SUSPENSION), "责令停产停业整顿");
    }

    private static Penalty of(int party, int yuan, String act, Set<PenaltyKind> others, String words) {
        var weight = new Weight(1, "training-record", "unit", "2", act, "《中华人民共和国安全生产法》第二十八条第四款", "《中华人民共和国安全生产法》第九十七条第四项",
                BigDecimal.valueOf(yuan), others, words, Set.of(), "初次违法，及时改正", null);
        return new Penalty(party, List.of(weight), BigDecimal.valueOf(yuan), false, true, false, "《中华人民共和国安全生产法》第九十七条第四项");
    }

    @Override
    public Optional<CaseDraft> current(MatterNumber number) {
        var versions = versions(number);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    @Override
    public List<CaseDraft> versions(MatterNumber number) {
        return sealed.getOrDefault(number, List.of());
    }
}
