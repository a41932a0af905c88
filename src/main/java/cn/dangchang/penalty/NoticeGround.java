package cn.dangchang.penalty;

import cn.dangchang.shared.Ground;

/** Why a step between the conclusion and the decision is refused: notice, statement, request for a hearing. */
public enum NoticeGround implements Ground {
    NO_NOTICE(""),
    NO_DRAFT("行政处罚法第四十四条"),
    ALREADY_NOTIFIED(""),
    EVIDENCE_MISSING("行政处罚法第四十四条"),
    CONTACT_MISSING("行政处罚法第四十四条"),
    NOTICE_NOT_SIGNED("行政处罚法第六十一条"),
    NOT_SERVED("行政处罚法第六十二条"),
    ALREADY_REVIEWED(""),
    DAY_IMPOSSIBLE(""),
    STATEMENT_MISSING("行政处罚法第四十五条"),
    PAPER_NEEDED("行政处罚法第四十五条"),
    NO_SUCH_STATEMENT(""),
    STATEMENT_NOT_SIGNED("行政处罚法第四十五条"),
    RIGHTS_STILL_RUNNING("行政处罚法第六十二条"),
    RIGHTS_ALREADY_OVER(""),
    ANSWER_NEEDED("行政处罚法第四十五条"),
    NOTHING_WAS_STATED(""),
    /** A statement never makes the penalty heavier. */
    HEAVIER_FOR_DEFENCE("行政处罚法第四十五条"),
    NOTICE_OUTDATED("行政处罚法第四十四条"),
    NOTHING_CHANGED(""),
    HEARING_NOT_OFFERED("行政处罚法第六十三条"),
    HEARING_ASKED_TOO_LATE("行政处罚法第六十四条"),
    HEARING_ALREADY_ASKED(""),
    HEARING_NOT_ASKED("行政处罚法第六十四条"),
    HEARING_ALREADY_HELD("行政处罚法第六十四条"),
    ALREADY_WAIVED("");

    private final String article;

    NoticeGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }

    @Override
    public String key() {
        return "refusal.penalty.notice." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
