package cn.dangchang.plan;

/**
 * The ground on which a visit is proposed.
 *
 * @param reference plan number, id of the draw or campaign, number of the tip-off, or the document number of what was ordered from above
 */
public record VisitBasis(BasisKind kind, String reference) {}
