package cn.dangchang.inspection;

import cn.dangchang.plan.VisitBasis;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A visit with everything that a page shows of it.
 *
 * @param round number of the round of dispositions; a consultation opens the next
 * @param basis what the visit rests on, null for one from before; @param basisReason why it is made in spite of a warning, or null
 * @param departments others that come along on a joint visit
 * @param closingBlockedBy follow-ups that keep the visit from being closed, handed over ones included
 */
public record VisitView(MatterNumber number, AgencyId agency, UUID enterprise, UUID site, String enterpriseName, String siteName, String place,
                        String sector, String team, String form, String campaign, VisitStage stage, String processInstance, boolean groupLeaderReviews,
                        CrossArea crossArea, Urgency urgency, Plan plan, List<Member> members, List<Day> days, Feedback feedback, int round,
                        List<FindingView> findings, List<FollowUp> followUps, List<FollowUp> closingBlockedBy, List<RefusalToSign> refusals,
                        List<Note> notes, Archive archive,
                        VisitBasis basis, String basisReason, List<JointVisits.Invited> departments) {

    /** @return whether nothing more that burdens the enterprise may be done, since the late approval of the urgent visit was denied. */
    public boolean isLateApprovalDenied() {
        return urgency != null && plan.approval() != null && !plan.approval().approved();
    }

    /** @return whether its officers may begin a coercive measure: they are on site or have been, and nothing was taken back. */
    public boolean mayCoerce() {
        return stage.compareTo(VisitStage.INSPECTING) >= 0 && stage.compareTo(VisitStage.FILED) <= 0 && !isLateApprovalDenied() && crossArea == null;
    }

    /** @return whether a supply might be stopped for it: a stop order was followed up and is not closed. */
    public boolean mayCutSupply() {
        return mayCoerce() && followUps.stream().anyMatch(each -> each.kind() == FollowUpKind.STOP_ORDER && each.state() != FollowUpState.CLOSED);
    }

    /** @param approvedBy null until approved. */
    public record Plan(String purpose, LocalDate visitOn, String contactPerson, String contactTelephone, String route, String divisionOfWork,
                       Set<Integer> inspectionItems, Set<String> methods, PersonId submittedBy, Opinion review, Opinion approval, UUID sheet) {}

    public record Opinion(boolean approved, String text, PersonId by, Instant at) {}

    /** @param certificate number as of the day of the plan or, once on site, of the visit; null without one. @param unsignedReason or null. */
    public record Member(PersonId person, String name, MemberRole role, String duty, String certificate, boolean inspected, String unsignedReason) {}

    public record Day(LocalDate on, EntryOutcome outcome, Instant at, boolean certificatesShown, boolean noticeHandedOver, boolean rightsTold,
                      boolean contentTold, boolean recorderOn, String recorderNumber, String entryCode, String receivedBy, String receivedByPosition,
                      String note) {}

    public record Feedback(Instant at, String receivedBy, String receivedByPosition, boolean refused, String opinionOfParty) {}

    /** @param target number of the matter that follows up, null while it is handed over; @param receipt of another authority, or null. */
    public record FollowUp(UUID id, FollowUpKind kind, FollowUpState state, MatterNumber target, String toWhom, Set<UUID> findings, Instant openedAt,
                           Instant closedAt, HandoverReceipts.Receipt receipt) {}

    /** A refusal to sign as reported to the agency (安全生产法 68). @param thing key of {@link SignedThing}. */
    public record RefusalToSign(String thing, String reason, PersonId reportedBy, Instant at) {}

    /** What somebody wrote beside a task. */
    public record Note(String task, String words, PersonId by, Instant at) {}

    public record Archive(String location, String number, String retention, Instant boundAt, Instant receivedAt, Instant archivedAt) {}
}
