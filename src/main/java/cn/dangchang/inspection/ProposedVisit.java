package cn.dangchang.inspection;

import cn.dangchang.plan.VisitBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A visit as it is proposed.
 *
 * @param team code of the group that goes
 * @param form code of {@code law.ReferenceLists.inspectionForms()}
 * @param campaign name of the campaign, or null
 * @param groupLeaderReviews false where the campaign leaves that level out
 * @param crossArea null within one's own area
 * @param visitOn planned day
 * @param basis what the visit rests on; an urgent one rests on its urgency
 * @param reason why it is made in spite of what the gate warns of, or null
 */
public record ProposedVisit(UUID site, String team, String form, String campaign, boolean groupLeaderReviews, CrossArea crossArea, LocalDate visitOn,
                            List<Assignment> members, VisitBasis basis, String reason) {}
