package cn.dangchang.documents.layout;

/** The smallest piece that a line is never broken in: a hanzi, a mark, a word or a number. */
record Atom(String text, float width, boolean filled, boolean bold) {
    private static final String NOT_FIRST = "，。、；：？！）》〉」』】〕”’％%…—·,.;:?!)]}~～℃";
    private static final String NOT_LAST = "（《〈「『【〔“‘([{￥¥";

    boolean mayBegin() {
        return NOT_FIRST.indexOf(text.codePointAt(0)) < 0;
    }

    boolean mayEnd() {
        return NOT_LAST.indexOf(text.codePointBefore(text.length())) < 0;
    }

    boolean space() {
        return text.isBlank();
    }
}
