package cn.dangchang.documents.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table: the widths of its columns in parts of the whole, heads that come again on every page, and rows. */
public final class Grid {
    final float[] parts;
    final List<Row> heads = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    final float size;

    public Grid(float size, float... parts) {
        this.size = size;
        float whole = 0;
        for (float part : parts) {
            whole += part;
        }
        this.parts = new float[parts.length];
        for (int column = 0; column < parts.length; column++) {
            this.parts[column] = parts[column] / whole;
        }
    }

    public Grid head(Cell... cells) {
        heads.add(new Row(List.of(cells), 0));
        return this;
    }

    public Grid row(Cell... cells) {
        return row(0, cells);
    }

    /** @param least height in points that the row has at least. */
    public Grid row(float least, Cell... cells) {
        rows.add(new Row(Arrays.stream(cells).toList(), least));
        return this;
    }

    record Row(List<Cell> cells, float least) {}

    /** @param columns how many it spans; @param rows how many head rows it spans; @param tick a box instead of text, or null; @param picture a signature above the text, or null. */
    public record Cell(List<Block> blocks, int columns, int rows, Boolean tick, byte[] picture) {
        public static Cell of(String text) {
            return new Cell(List.of(new Block(List.of(Run.plain(text == null ? "" : text)), Align.LEFT)), 1, 1, null, null);
        }

        public static Cell centered(String text) {
            return new Cell(List.of(new Block(List.of(Run.plain(text == null ? "" : text)), Align.CENTER)), 1, 1, null, null);
        }

        public static Cell label(String text) {
            return new Cell(List.of(new Block(List.of(Run.bold(text)), Align.CENTER)), 1, 1, null, null);
        }

        public static Cell ticked(boolean ticked) {
            return new Cell(List.of(), 1, 1, ticked, null);
        }

        public Cell across(int wide) {
            return new Cell(blocks, wide, rows, tick, picture);
        }

        public Cell down(int deep) {
            return new Cell(blocks, columns, deep, tick, picture);
        }

        /** Puts a picture (PNG or JPEG) above the text; null leaves the cell as it is. */
        public Cell signed(byte[] image) {
            return new Cell(blocks, columns, rows, tick, image);
        }

        /** Adds a paragraph. */
        public Cell then(String text, Align align) {
            var more = new ArrayList<>(blocks);
            more.add(new Block(List.of(Run.plain(text)), align));
            return new Cell(List.copyOf(more), columns, rows, tick, picture);
        }
    }

    public record Block(List<Run> runs, Align align) {}
}
