package cn.dangchang.documents;

import cn.dangchang.shared.Ground;

public enum DocumentsGround implements Ground {
    /** A character has no glyph in the fonts; a legal document never prints a blank. */
    CHARACTER_CANNOT_BE_PRINTED(""),
    /** The signatures that this document needs are not all there. */
    SIGNATURE_MISSING("行政处罚法第四十二条"),
    NO_SUCH_DOCUMENT(""),
    ALREADY_VOID(""),
    VOID_NEEDS_A_REASON("");

    private final String article;

    DocumentsGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
