package cn.dangchang.documents;

import cn.dangchang.shared.Ground;

public enum DocumentsGround implements Ground {
    /** A character has no glyph in the fonts; a legal document never prints a blank. */
    CHARACTER_CANNOT_BE_PRINTED(""),
    /** The signatures that this document needs are not all there. */
    SIGNATURE_MISSING("行政处罚法第四十二条"),
    NO_SUCH_DOCUMENT(""),
    ALREADY_VOID(""),
    VOID_NEEDS_A_REASON(""),
    /** The content does not belong to the kind of document, or leaves out what the form must say. */
    CONTENT_DOES_NOT_FIT(""),
    ALREADY_SERVED(""),
    /** Only what is addressed to the party is served on it. */
    NOT_FOR_THE_PARTY(""),
    RECIPIENT_MISSING(""),
    /** Left in place only with a witness or a video. */
    LEAVING_NEEDS_A_WITNESS_OR_VIDEO("民事诉讼法第八十九条"),
    /** Electronic service only with the party's signed consent. */
    ELECTRONIC_SERVICE_NEEDS_CONSENT("行政处罚法第六十一条"),
    /** Announcement only where no other way worked, with the reason and what was tried on file. */
    ANNOUNCEMENT_NEEDS_A_REASON("民事诉讼法第九十五条"),
    /** The paper that proves service is not on file. */
    RECEIPT_MISSING("民事诉讼法第八十七条"),
    /** A day of service before the document's own day, or after today. */
    SERVED_ON_IMPOSSIBLE_DAY("");

    private final String article;

    DocumentsGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
