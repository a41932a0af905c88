package cn.dangchang.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * 行政检查审批表: the approval that every inspection needs beforehand (国办发〔2024〕54号); one sheet may cover several enterprises of one uniform plan.
 *
 * @param basis legal basis of the inspection
 * @param source where the task comes from (年度计划、双随机抽查、举报 …)
 * @param parties at least one
 * @param items inspection items as printed
 * @param form form of inspection (检查方式)
 * @param urgency reason and time of report of an urgent visit approved afterwards, else null
 * @param application the applicant's opinion; @param review the group leader's, or null where the campaign leaves that level out
 * @param approval the leader's
 */
public record InspectionApprovalContent(String basis, String source, List<Inspected> parties, List<String> items, String form, LocalDate from,
                                        LocalDate until, List<OfficerLine> officers, List<String> assistants, String urgency,
                                        Opinion application, Opinion review, Opinion approval) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.opinion("approval", approval));
    }

    /** @param frequency how often it may be and has been inspected this year, as printed. */
    public record Inspected(String name, String creditCode, String address, String frequency) {}
}
