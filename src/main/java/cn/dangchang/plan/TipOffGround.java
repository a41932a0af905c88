package cn.dangchang.plan;

import cn.dangchang.shared.Ground;

/** Why a step of a tip-off is refused. */
public enum TipOffGround implements Ground {
    TIP_OFF_INCOMPLETE("《中华人民共和国安全生产法》第七十三条"),
    NO_SUCH_GROUP(""),
    /** Nobody is named because nobody gave a name. */
    ANONYMOUS(""),
    TIP_OFF_WITHOUT_REASON("《中华人民共和国安全生产法》第七十三条"),
    /** What is not for this agency goes to the authority that is competent, which has to be named. */
    AUTHORITY_MISSING("《中华人民共和国安全生产法》第七十三条"),
    /** Looking into it means a visit that was held, or a reason why the papers were enough. */
    NOT_LOOKED_INTO("《中华人民共和国安全生产法》第七十三条"),
    /** Who looked into it does not decide about it. */
    DECIDED_BY_ITS_HANDLER(""),
    /** A named informant is answered. */
    INFORMANT_NOT_ANSWERED("《中华人民共和国安全生产法》第七十三条"),
    ANSWER_ON_IMPOSSIBLE_DAY(""),
    REWARD_WITHOUT_AMOUNT("《中华人民共和国安全生产法》第七十六条"),
    NOT_UNDER_WAY(""),
    EXTENSION_ALREADY_ASKED(""),
    NO_EXTENSION_ASKED(""),
    /** A visit rests on a tip-off only while it is being looked into and at the enterprise that it names. */
    TIP_OFF_DOES_NOT_CARRY_VISIT("《中华人民共和国安全生产法》第七十三条");

    private final String article;

    TipOffGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
