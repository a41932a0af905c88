package cn.dangchang.documents;

import cn.dangchang.documents.SummaryDecisionContent.Penalised;
import java.util.List;

/**
 * 不予行政处罚决定书 (行政处罚法 33, 57): why the party is not punished.
 *
 * @param ground of the law, as printed; @param reason what is special about this case
 */
public record NoPenaltyDecisionContent(Penalised party, List<String> facts, String ground, String reason) implements DocumentContent {}
