package cn.dangchang.documents.layout;

import java.util.List;
import java.util.function.Consumer;

/** Paper being written on from top to bottom; a new page is turned when the old one is full. */
public final class Sheet {
    private static final float SIGNATURE_LINE = 30;
    private static final float MORE = 16;
    private static final float SIGNED = 10.5f;
    private static final float PICTURE_TALL = 26;
    private static final float PICTURE_WIDE = 84;

    private final FontRack.Faces faces;
    private final Pages pages;
    private final Paper paper;
    private final PrintableText text;
    private Consumer<Sheet> continuation = sheet -> {};
    private List<Signed> strip = List.of();
    private float reserved;
    private float at;

    Sheet(FontRack.Faces faces, Pages pages, Paper paper) {
        this.faces = faces;
        this.pages = pages;
        this.paper = paper;
        this.text = new PrintableText(faces, paper.name());
        pages.add();
        this.at = paper.edge();
    }

    /** Written at the top of every further page, such as the title with 续页. */
    public Sheet continued(Consumer<Sheet> head) {
        continuation = head;
        return this;
    }

    /** Signatures that stand at the foot of every page, as a record wants them. */
    public Sheet signedOnEveryPage(List<Signed> signatures) {
        strip = List.copyOf(signatures);
        reserved = tall(strip) + 8;
        return this;
    }

    public Sheet paragraph(String words, Style style) {
        return paragraph(List.of(style == Style.HEADING ? Run.bold(words) : Run.plain(words)), style);
    }

    public Sheet paragraph(List<Run> runs, Style style) {
        for (var line : broken(runs, style.size(), width(), style.indent() * style.size())) {
            need(style.leading());
            draw(line, style.align(), left(), width(), at + style.leading() * 0.5f + style.size() * 0.38f, style.size());
            at += style.leading();
        }
        return this;
    }

    public Sheet table(Grid grid) {
        new GridPainter(this, grid).paint();
        return this;
    }

    /** A line over the whole width. */
    public Sheet rule() {
        pen().rule(left(), at, left() + width(), at, 1.2f);
        return space(6);
    }

    public Sheet space(float height) {
        at = Math.min(at + height, bottom());
        return this;
    }

    /** Turns the page unless that much is free, so that what belongs together stays together. */
    public Sheet keep(float height) {
        if (free() < height && height < pageHeight()) {
            turn();
        }
        return this;
    }

    /** @return the height that these signatures take. */
    public float tall(List<Signed> signatures) {
        return (float) signatures.stream().mapToDouble(this::tall).sum();
    }

    private float tall(Signed signed) {
        return SIGNATURE_LINE + MORE * (laid(signed).size() - 1);
    }

    public Sheet signed(List<Signed> signatures) {
        for (var signature : signatures) {
            need(tall(signature));
            at += signature(signature, at);
        }
        return this;
    }

    /** @return the height that it took. */
    private float signature(Signed signed, float top) {
        float base = top + SIGNATURE_LINE * 0.72f;
        float x = words(signed.label(), left(), base, SIGNED);
        if (signed.picture() != null) {
            picture(signed.picture(), x, top + SIGNATURE_LINE - PICTURE_TALL - 2, PICTURE_WIDE, PICTURE_TALL);
        } else if (signed.name() == null) {
            pen().rule(x, base + 2, x + PICTURE_WIDE * 1.5f, base + 2);
        }
        float start = start(signed);
        var lines = laid(signed);
        for (int line = 0; line < lines.size(); line++) {
            draw(lines.get(line), Align.LEFT, start, width(), base + MORE * line, SIGNED);
        }
        return SIGNATURE_LINE + MORE * (lines.size() - 1);
    }

    private float start(Signed signed) {
        float label = broken(List.of(Run.plain(signed.label())), SIGNED, Float.MAX_VALUE, 0).get(0).width();
        float room = signed.picture() != null ? PICTURE_WIDE + 4 : signed.name() == null ? PICTURE_WIDE * 1.5f + 4 : 0;
        return left() + label + room;
    }

    private List<TextLine> laid(Signed signed) {
        var rest = (signed.name() == null ? "" : signed.name() + "\u3000") + (signed.after() == null ? "" : signed.after());
        return broken(List.of(Run.plain(rest)), SIGNED, left() + width() - start(signed), 0);
    }

    /** Draws a picture as large as the room allows. */
    void picture(byte[] bytes, float x, float y, float wide, float tall) {
        var picture = pages.picture(bytes);
        float scale = Math.min(wide / picture.getWidth(), tall / picture.getHeight());
        pen().picture(picture, x, y, picture.getWidth() * scale, picture.getHeight() * scale);
    }

    private float words(String words, float x, float base, float size) {
        var line = broken(List.of(Run.plain(words)), size, Float.MAX_VALUE, 0).get(0);
        draw(line, Align.LEFT, x, width(), base, size);
        return x + line.width();
    }

    List<TextLine> broken(List<Run> runs, float size, float width, float indent) {
        return new LineBreaker(faces, size).lines(text.of(runs), width, indent);
    }

    void draw(TextLine line, Align align, float x, float width, float base, float size) {
        float slack = width - line.indent() - line.width();
        float extra = align == Align.JUSTIFIED && !line.last() && line.atoms().size() > 1 ? Math.max(0, slack / (line.atoms().size() - 1)) : 0;
        float shift = align == Align.CENTER ? slack / 2 : align == Align.RIGHT ? slack : 0;
        pen().line(line, x + line.indent() + shift, base, size, Math.min(extra, size));
    }

    private void need(float height) {
        if (free() < height) {
            turn();
        }
    }

    void turn() {
        pages.add();
        at = paper.edge();
        continuation.accept(this);
    }

    /** Writes what stands on every page once their number is known. */
    void finish() {
        int count = pages.count();
        for (int page = 0; page < count; page++) {
            pages.open(page);
            float y = bottom() + 8;
            if (!strip.isEmpty()) {
                pen().rule(left(), y - 4, left() + width(), y - 4);
            }
            for (var signed : strip) {
                y += signature(signed, y);
            }
            var foot = broken(List.of(Run.plain(paper.foot().apply(page + 1, count))), 9, width(), 0).get(0);
            draw(foot, Align.RIGHT, left(), width(), paper.height() - 46, 9);
            if (page == 0 && paper.code() != null) {
                float side = Math.min(46, paper.edge() - 20);
                new SquareCode(paper.code()).paint(pen(), left(), paper.height() - paper.edge() + 6, side);
                draw(broken(List.of(Run.plain(paper.codeCaption())), 8, width(), 0).get(0), Align.LEFT, left() + side + 6, width(), paper.height() - 46, 8);
            }
            if (paper.across() != null) {
                pen().across(text.of(paper.across(), true), paper.width(), 120);
            }
        }
    }

    Pen pen() {
        return pages.pen();
    }

    float left() {
        return paper.side();
    }

    float width() {
        return paper.width() - 2 * paper.side();
    }

    float at() {
        return at;
    }

    void skip(float height) {
        at += height;
    }

    float free() {
        return bottom() - at;
    }

    float pageHeight() {
        return bottom() - paper.edge() - 40;
    }

    private float bottom() {
        return paper.height() - paper.edge() - reserved;
    }
}
