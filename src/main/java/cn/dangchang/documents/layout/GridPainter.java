package cn.dangchang.documents.layout;

import cn.dangchang.documents.layout.Grid.Cell;
import cn.dangchang.documents.layout.Grid.Row;
import java.util.ArrayList;
import java.util.List;

/** Paints a table row by row; a row taller than the page goes on over the next one. */
final class GridPainter {
    private static final float PAD = 4;

    private final Sheet sheet;
    private final Grid grid;
    private final float leading;
    private final float[] edges;

    GridPainter(Sheet sheet, Grid grid) {
        this.sheet = sheet;
        this.grid = grid;
        this.leading = grid.size * 1.55f;
        this.edges = new float[grid.parts.length + 1];
        edges[0] = sheet.left();
        for (int column = 0; column < grid.parts.length; column++) {
            edges[column + 1] = edges[column] + grid.parts[column] * sheet.width();
        }
    }

    void paint() {
        float first = grid.rows.isEmpty() ? 0 : Math.min(height(laid(grid.rows.get(0))), sheet.pageHeight() / 3);
        if (sheet.free() < headHeight() + first) {
            sheet.turn();
        }
        heads();
        grid.rows.forEach(this::row);
    }

    private void row(Row row) {
        var laid = laid(row);
        float height = Math.max(height(laid), row.least());
        boolean breaks = height > sheet.pageHeight() - headHeight();
        if (height > sheet.free() && (!breaks || sheet.free() < 4 * leading)) {
            turn();
        }
        while (height(laid) > sheet.free()) {
            int lines = Math.max(1, (int) ((sheet.free() - 2 * PAD) / leading));
            paint(laid.stream().map(cell -> cell.first(lines)).toList(), lines * leading + 2 * PAD);
            laid = laid.stream().map(cell -> cell.after(lines)).toList();
            height = height(laid);
            turn();
        }
        paint(laid, Math.max(height, height(laid)));
    }

    private void turn() {
        sheet.turn();
        heads();
    }

    private void paint(List<Laid> cells, float height) {
        int column = 0;
        for (var cell : cells) {
            cell(cell, edges[column], edges[column + cell.cell.columns()], sheet.at(), height);
            column += cell.cell.columns();
        }
        sheet.skip(height);
    }

    private void cell(Laid cell, float left, float right, float top, float height) {
        var pen = sheet.pen();
        pen.rule(left, top, right, top);
        pen.rule(left, top + height, right, top + height);
        pen.rule(left, top, left, top + height);
        pen.rule(right, top, right, top + height);
        if (cell.cell.tick() != null) {
            float side = grid.size;
            pen.box((left + right - side) / 2, top + (height + side) / 2, side, cell.cell.tick());
            return;
        }
        if (cell.cell.picture() != null) {
            sheet.picture(cell.cell.picture(), left + PAD, top + PAD, right - left - 2 * PAD, Laid.PICTURE - 2);
            top += Laid.PICTURE;
            height -= Laid.PICTURE;
        }
        float text = cell.lines.size() * leading;
        boolean middle = cell.cell.blocks().size() == 1;
        float y = top + (middle ? (height - text) / 2 : PAD) + leading * 0.5f + grid.size * 0.38f;
        for (var line : cell.lines) {
            if (!middle && line == cell.lines.get(cell.lines.size() - 1)) {
                y = Math.max(y, top + height - PAD - leading * 0.5f + grid.size * 0.38f);
            }
            sheet.draw(line.line, line.align, left + PAD, right - left - 2 * PAD, y, grid.size);
            y += leading;
        }
    }

    private void heads() {
        float[] heights = headHeights();
        var taken = new int[grid.parts.length];
        for (int row = 0; row < heights.length; row++) {
            int column = 0;
            for (var cell : grid.heads.get(row).cells()) {
                while (taken[column] > row) {
                    column++;
                }
                float height = 0;
                for (int below = row; below < row + cell.rows(); below++) {
                    height += heights[below];
                }
                cell(lay(cell, column), edges[column], edges[column + cell.columns()], sheet.at(), height);
                for (int wide = 0; wide < cell.columns(); wide++) {
                    taken[column++] = row + cell.rows();
                }
            }
            sheet.skip(heights[row]);
        }
    }

    private float headHeight() {
        float height = 0;
        for (float each : headHeights()) {
            height += each;
        }
        return height;
    }

    private float[] headHeights() {
        var heights = new float[grid.heads.size()];
        var taken = new int[grid.parts.length];
        for (int row = 0; row < heights.length; row++) {
            int column = 0;
            for (var cell : grid.heads.get(row).cells()) {
                while (taken[column] > row) {
                    column++;
                }
                heights[row] = cell.rows() == 1 ? Math.max(heights[row], height(List.of(lay(cell, column)))) : heights[row];
                for (int wide = 0; wide < cell.columns(); wide++) {
                    taken[column++] = row + cell.rows();
                }
            }
        }
        return heights;
    }

    private float height(List<Laid> cells) {
        return (float) cells.stream().mapToDouble(cell -> Math.max(1, cell.lines.size()) * leading + cell.picture()).max().orElse(leading) + 2 * PAD;
    }

    private List<Laid> laid(Row row) {
        var laid = new ArrayList<Laid>();
        int column = 0;
        for (var cell : row.cells()) {
            laid.add(lay(cell, column));
            column += cell.columns();
        }
        return laid;
    }

    private Laid lay(Cell cell, int column) {
        float width = edges[column + cell.columns()] - edges[column] - 2 * PAD;
        var lines = new ArrayList<Line>();
        cell.blocks().forEach(block -> sheet.broken(block.runs(), grid.size, width, 0).forEach(line -> lines.add(new Line(line, block.align()))));
        return new Laid(cell, lines);
    }

    private record Line(TextLine line, Align align) {}

    private record Laid(Cell cell, List<Line> lines) {
        static final float PICTURE = 28;

        float picture() {
            return cell.picture() == null ? 0 : PICTURE;
        }

        Laid first(int count) {
            return new Laid(cell, lines.subList(0, Math.min(count, lines.size())));
        }

        Laid after(int count) {
            return new Laid(cell, lines.subList(Math.min(count, lines.size()), lines.size()));
        }
    }
}
