package cn.dangchang.documents.layout;

/** A stretch of text in one look. @param filled underlined, as a blank of the form that was filled in. */
public record Run(String text, boolean filled, boolean bold) {
    public static Run plain(String text) {
        return new Run(text, false, false);
    }

    public static Run bold(String text) {
        return new Run(text, false, true);
    }
}
