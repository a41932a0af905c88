package cn.dangchang.inspection.domain;

import cn.dangchang.engine.ProcessKey;
import cn.dangchang.engine.Word;

/** The words of {@code site-inspection}, {@code visit-closure} and {@code consultation}. */
public final class SiteInspection {
    public static final ProcessKey KEY = new ProcessKey("site-inspection");
    public static final ProcessKey CLOSURE = new ProcessKey("visit-closure");
    public static final ProcessKey CONSULTATION = new ProcessKey("consultation");
    public static final String URGENT_VISIT = "urgent-visit";
    public static final String LATE_APPROVAL = "late-approval";
    public static final String TERRITORY_REPLY = "territory-reply";

    public static final Word<Boolean> GROUP_LEADER_REVIEWS = Word.flag("groupLeaderReviews");
    public static final Word<Boolean> PLAN_REVIEWED = Word.flag("planReviewed");
    public static final Word<Boolean> PLAN_APPROVED = Word.flag("planApproved");
    public static final Word<Boolean> LATE_APPROVED = Word.flag("lateApproved");
    /** {@code anew}, {@code withdrawn} or {@code stands}. */
    public static final Word<String> LATE_ANSWER = Word.text("lateAnswer");
    public static final Word<String> ENTRY_OUTCOME = Word.text("entryOutcome");
    public static final Word<Boolean> ENTRY_CORRECTED = Word.flag("entryCorrected");
    public static final Word<Boolean> HAS_FINDINGS = Word.flag("hasFindings");
    public static final Word<Boolean> ESCORTED = Word.flag("escorted");
    public static final Word<Boolean> CROSS_AREA = Word.flag("crossArea");
    public static final Word<Boolean> RECTIFY_NOW = Word.flag("rectifyNow");
    public static final Word<Boolean> ORDER_RECTIFICATION = Word.flag("orderRectification");
    public static final Word<Boolean> FILE_CASE = Word.flag("fileCase");
    public static final Word<Boolean> SUMMARY_PENALTY = Word.flag("summaryPenalty");
    public static final Word<Boolean> SITE_MEASURES = Word.flag("siteMeasures");
    public static final Word<Boolean> TRANSFER = Word.flag("transfer");
    public static final Word<Boolean> DISPUTED = Word.flag("disputed");
    public static final Word<Boolean> AWAITS_RECEIPT = Word.flag("awaitsReceipt");
    public static final Word<Boolean> TERRITORY_ANSWERS = Word.flag("territoryAnswers");
    public static final Word<String> SUBJECT = Word.text("subject");

    private SiteInspection() {}
}
