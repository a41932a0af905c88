package cn.dangchang.documents.layout;

/** How a paragraph looks. @param leading distance of baselines in points; @param indent free characters before its first line. */
public record Style(float size, float leading, int indent, Align align) {
    /** 五号, first line two characters in. */
    public static final Style BODY = new Style(10.5f, 22, 2, Align.JUSTIFIED);
    public static final Style FLUSH = new Style(10.5f, 22, 0, Align.JUSTIFIED);
    public static final Style RIGHT = new Style(10.5f, 22, 0, Align.RIGHT);
    public static final Style NOTE = new Style(9, 16, 0, Align.LEFT);
    /** 小二, bold. */
    public static final Style HEADING = new Style(18, 30, 0, Align.CENTER);
    /** 小三. */
    public static final Style NUMBER = new Style(15, 30, 0, Align.CENTER);
}
