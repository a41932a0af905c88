package cn.dangchang.penalty;

import cn.dangchang.law.PenaltyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One sealed version of what is proposed. Review, discussion and decision name the version; another content is another version.
 *
 * @param hash of everything it holds, SHA-256 in hex; @param penalties one for each party that is punished
 */
public record CaseDraft(int version, String hash, LocalDate on, List<Penalty> penalties) {
    /**
     * @param fine sum of the fines of all acts; @param hearing, legalReview, discussion what {@code penalty-track} asks for this party
     * @param basis why, as printed
     */
    public record Penalty(int party, List<Weight> weights, BigDecimal fine, boolean hearing, boolean legalReview, boolean discussion, String basis) {}

    /**
     * One act of one party.
     *
     * @param act, broken, punishedBy as printed; @param fine zero for none; @param others what is imposed besides the fine; @param othersText in words, or null
     * @param circumstances codes of the aggravating and mitigating circumstances; @param reason of the discretion
     */
    public record Weight(int fact, String violation, String range, String step, String act, String broken, String punishedBy, BigDecimal fine,
                         Set<PenaltyKind> others, String othersText, Set<String> circumstances, String reason, String approvedBy) {}
}
