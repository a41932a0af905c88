package cn.dangchang.documents;

import java.time.LocalDate;

/**
 * The copy of a decision that everybody may read (安全生产法 78): people, numbers and addresses are masked before it gets here.
 *
 * @param number of the decision, as printed; @param decidedOn its day
 */
public record PublishedDecisionContent(PenaltyDecisionContent decision, String number, LocalDate decidedOn) implements DocumentContent {}
