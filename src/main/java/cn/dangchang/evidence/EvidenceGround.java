package cn.dangchang.evidence;

import cn.dangchang.shared.Ground;

public enum EvidenceGround implements Ground {
    KIND_NOT_ALLOWED(""),
    TOO_LARGE(""),
    TOO_MANY_PIXELS(""),
    HASH_DIFFERS("行政处罚法第四十六条"),
    NO_SUCH_FILE(""),
    /** The stored bytes are no longer those that were received. */
    FILE_DAMAGED("行政处罚法第四十六条"),
    /** A signature is the signer's own. */
    SIGNING_FOR_ANOTHER("R-083"),
    /** What was signed is not what stands there now. */
    CONTENT_CHANGED_SINCE_SIGNING(""),
    ALREADY_SIGNED(""),
    /** The party signs by finger or on paper; nobody's account or PIN stands for it. */
    PARTY_MUST_SIGN(""),
    REFUSAL_NEEDS_A_WITNESS_OR_VIDEO("安全生产法第六十八条");

    private final String article;

    EvidenceGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
