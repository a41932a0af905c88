package cn.dangchang.inspection;

import cn.dangchang.shared.Ground;

/** Why a visit's office refuses; officers' own gates are {@code OrganisationGround}, citations {@code LawGround}, signatures {@code EvidenceGround}. */
public enum InspectionGround implements Ground {
    NO_SUCH_SITE(""),
    /** A site that was closed is looked at again or after a tip-off, not inspected as if it worked. */
    SITE_IS_CLOSED(""),
    NO_SUCH_TEAM(""),
    NO_SUCH_TERRITORY("R-100"),
    NOT_AN_INSPECTION_FORM("R-026"),
    NOT_A_METHOD("R-082"),
    NOT_A_CATEGORY("R-023"),
    NOT_AN_INSPECTION_ITEM("R-067"),
    /** A visit outside one's own area needs the superior's written basis. */
    CROSS_AREA_WITHOUT_BASIS("国办发〔2024〕54号"),
    URGENCY_WITHOUT_REASON("国办发〔2024〕54号"),
    MEMBER_OF_ANOTHER_AGENCY("国办发〔2024〕54号"),
    JOINT_NEEDS_TWO_DEPARTMENTS("R-026"),
    NOT_A_JOINT_VISIT("R-026"),
    DEPARTMENT_WITHOUT_NAME("R-026"),
    DEPARTMENT_TWICE("R-026"),
    /** Each department enforces with two officers of its own. */
    DEPARTMENT_NEEDS_TWO_OFFICERS("行政处罚法第四十二条"),
    DEPARTMENT_OFFICER_IS_OURS("行政处罚法第四十二条"),
    PAPER_WITHOUT_TITLE(""),
    PAPER_WITHOUT_NUMBER(""),
    /** A second look rests on an earlier visit that put the enterprise into the pool. */
    NOT_IN_SECOND_LOOK_POOL("R-149"),
    PERSON_TWICE_ON_THE_VISIT(""),
    /** A concentrated or cross-area visit has escorts of the place. */
    ESCORT_IS_MISSING("R-005"),
    /** Officers and escorts sign for two sides. */
    ESCORT_NOT_OF_THE_PLACE("R-091"),
    /** The town of the site comes along, not its neighbour. */
    ESCORT_OF_ANOTHER_TOWN("R-005"),
    /** Applicant, reviewer and approver of one sheet are three different people. */
    APPLICANT_REVIEWS_OR_APPROVES("国办发〔2024〕54号"),
    OFFICER_REVIEWS_OWN_VISIT("国办发〔2024〕54号"),
    RETURN_WITHOUT_OPINION(""),
    /** A visit whose plan was submitted, or that would change hands, is not moved by the schedule alone. */
    PLAN_SUBMITTED_ALREADY("国办发〔2024〕54号"),
    /** An urgent visit whose late approval was denied does nothing more to the enterprise until a leader approves it after all. */
    LATE_APPROVAL_DENIED("国办发〔2024〕54号"),
    /** Only what was denied, and has not ordered anything that still runs, is taken back. */
    NOT_DENIED("国办发〔2024〕54号"),
    /** Every inspection needs prior approval; only an urgent one is approved afterwards. */
    PLAN_NOT_APPROVED("国办发〔2024〕54号"),
    CERTIFICATES_NOT_SHOWN("行政处罚法第五十五条"),
    NOTICE_NOT_HANDED_OVER("国办发〔2024〕54号"),
    RIGHTS_NOT_TOLD("行政处罚法第五十五条"),
    CONTENT_NOT_TOLD("R-079"),
    OUTCOME_NEEDS_A_NOTE(""),
    NOT_A_MEMBER(""),
    /** Only while the visit is on site. */
    NOT_ON_SITE(""),
    WRONG_STAGE(""),
    /** A finding rests on a legal or a standard basis. */
    FINDING_WITHOUT_BASIS("R-074"),
    DESCRIPTION_IS_MISSING(""),
    MAJOR_HAZARD_WITHOUT_CRITERION("安全生产法第四十一条"),
    NOT_THE_AUTHOR("R-083"),
    SIGNING_FOR_ANOTHER("R-083"),
    FINDING_IS_LOCKED("R-096"),
    FINDING_ALREADY_FED_BACK("R-084"),
    FINDING_IS_WITHDRAWN(""),
    WITHDRAWN_WITHOUT_REASON(""),
    NO_CHECKLIST_ITEM("R-076"),
    NOT_A_UNIFORM_PLAN("国办发〔2024〕54号"),
    CHECKLIST_NOT_COMPLETE("R-074"),
    PROBLEM_WITHOUT_FINDING("R-074"),
    /** A checklist is signed by its member, or the reason why it is not is on record. */
    CHECKLIST_NOT_SIGNED("R-074"),
    HANDOVER_NOT_ACCEPTED("R-090"),
    ONLY_AN_EXPERT_HANDS_OVER("R-090"),
    RECEIVER_IS_NOT_AN_OFFICER("R-090"),
    NOT_THE_RECEIVER("R-090"),
    /** The signatures that this visit needs are not there for the content as it stands. */
    OFFICERS_SIGNATURES_MISSING("安全生产法第六十八条"),
    PARTY_SIGNATURE_MISSING("安全生产法第六十八条"),
    PARTY_SIGNATURE_DIFFERS("安全生产法第六十八条"),
    /** The escorts disagree; the officers change the sheet and sign again, or raise a consultation. */
    CO_SIGNER_DISAGREES("R-091"),
    CO_SIGNATURE_MISSING("R-091"),
    TERRITORY_SIGNATURE_MISSING("R-099"),
    FINDING_NOT_DISPOSED("R-091"),
    DEVIATION_WITHOUT_REASON(""),
    ORDER_WITHOUT_DEADLINE("安全生产法第六十五条"),
    DEADLINE_NOT_IN_THE_FUTURE("安全生产法第六十五条"),
    DEADLINE_BEYOND_LIMIT(""),
    MAJOR_HAZARD_WITHOUT_MEASURE("安全生产法第六十五条"),
    MEASURE_WITHOUT_DISPOSITION("安全生产法第六十五条"),
    TRANSFER_WITHOUT_AUTHORITY("安全生产法第六十九条"),
    RECEIPT_INCOMPLETE("安全生产法第六十九条"),
    RECEIPT_OF_EACH_AUTHORITY("安全生产法第六十九条"),
    RECEIVED_BEFORE_HANDED_OVER(""),
    OTHER_WITHOUT_WORDS(""),
    CONSULTATION_OPINION_BINDS("R-096"),
    QUESTION_IS_MISSING("R-096"),
    CONSULTATION_ALREADY_OPEN("R-096"),
    /** In a cross-area visit the territory decides, so there is nothing to consult on. */
    TERRITORY_DECIDES("R-099"),
    CONSULTATION_WITH_FEWER_THAN_TWO("R-096"),
    CONSULTATION_WITHOUT_DECISION("R-096"),
    CONSULTATION_ALREADY_DECIDED("R-096"),
    RECTIFIED_WITHOUT_AFTER_PHOTO("R-085"),
    RECTIFIED_WITHOUT_VERIFIER("R-085"),
    VERIFIER_IS_NOT_AN_OFFICER("R-085"),
    /** Filing a case rests on at least one piece of evidence with hash and time. */
    CASE_WITHOUT_EVIDENCE("R-087"),
    NO_SUCH_EVIDENCE("R-087"),
    COMPLETED_IN_THE_FUTURE(""),
    NOTHING_TO_DO_HERE(""),
    ORIGINALS_MISSING("R-136"),
    FOLLOW_UPS_OPEN("R-140"),
    CLOSED_WITHOUT_CONFIRMATION("R-140");

    private final String article;

    InspectionGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
