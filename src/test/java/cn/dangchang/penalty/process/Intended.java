package cn.dangchang.penalty.process;

import cn.dangchang.law.PenaltyKind;
import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.CaseDraft.Weight;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Penalties as tests intend them: what is weighed for the party, or compared with what it was told. */
public final class Intended {
    private Intended() {}

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

    /** A penalty of a draft as {@code penalty-track} would have flagged it, for rules that are tested without the house. */
    public static Penalty flagged(int party, int yuan, PenaltyKind... others) {
        var fine = of(party, yuan, "未如实记录安全生产教育和培训情况", Set.of(others), null);
        boolean grave = yuan >= 20_000;
        return new Penalty(party, fine.weights(), fine.fine(), grave, grave, grave, fine.basis());
    }
}
