package cn.dangchang.documents;

import cn.dangchang.documents.SummaryDecisionContent.Penalised;
import java.math.BigDecimal;
import java.util.List;

/**
 * 行政处罚决定书 of the ordinary procedure, for a unit or a person (行政处罚法 59). It carries the agency's seal and no officer's signature.
 *
 * @param heard when and how the party was told and heard, in one sentence; @param account where the fine is paid
 */
public record PenaltyDecisionContent(Penalised party, List<String> facts, String evidence, String heard, List<Charge> charges, String account)
        implements DocumentContent {
    public BigDecimal fine() {
        return charges.stream().map(Charge::fine).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @param discretion why this much, as printed; @param others what is imposed besides the fine, or null; @param fine zero for none. */
    public record Charge(String act, String broken, String punishedBy, String discretion, String others, BigDecimal fine) {}
}
