package cn.dangchang.plan;

import cn.dangchang.shared.Ground;

/** Why a draw, or a visit that rests on one, is refused. Articles of the seeds (R-054 … R-062) are internal rules; no statute is cited. */
public enum DrawGround implements Ground {
    DRAW_TITLE_MISSING,
    NO_SECTOR_TO_DRAW_FROM,
    /** A share in per cent or a number of sites. */
    QUOTA_NOT_VALID,
    /** The day lies before today or outside of the plan year. */
    DRAW_DAY_NOT_VALID,
    /** Fewer officers per site than the law asks for. */
    TOO_FEW_OFFICERS_PER_SITE("《中华人民共和国行政处罚法》第四十二条"),
    /** Every candidate is excluded, or there is none. */
    NOTHING_TO_DRAW_FROM,
    /** Fewer eligible officers than go to one site. */
    NOT_ENOUGH_OFFICERS_TO_DRAW("《中华人民共和国行政处罚法》第四十二条"),
    NOT_A_CANDIDATE,
    EXCLUSION_NOT_BY_HAND,
    DRAW_REASON_MISSING,
    /** The draw is not at the stage for it: committed, frozen, drawn, in this order and once. */
    DRAW_OUT_OF_TURN,
    WITNESS_MISSING,
    /** Another person than the one who draws: a supervisor or leader of the agency. */
    WITNESS_NOT_FIT,
    WITNESS_WORDS_TOO_SHORT,
    /** The officer is not drawn for that site. */
    OFFICER_NOT_DRAWN,
    RESERVE_IS_EMPTY,
    /** A visit rests on it already. */
    DRAW_IN_USE,
    REDRAW_UNDER_WAY,
    NO_SUCH_DRAW,
    /** Not drawn yet, given up, or replaced by another draw. */
    DRAW_NOT_IN_FORCE,
    SITE_NOT_DRAWN,
    /** The officers of the visit are exactly those of the draw. */
    OFFICERS_NOT_AS_DRAWN,
    DRAW_OF_ANOTHER_YEAR;

    private final String article;

    DrawGround() {
        this("");
    }

    DrawGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
