package cn.dangchang.documents.sheets;

import cn.dangchang.documents.ThingRow;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import java.util.List;

/** Lists of things: the long one of what is preserved, the short one of what is sampled or examined. */
final class ThingTable {
    private ThingTable() {}

    static Grid preserved(List<ThingRow> rows, Composition paper) {
        var grid = new Grid(10.5f, 1.5f, 3.4f, 3.4f, 2.6f, 2.2f, 1.5f, 1.9f, 1.6f, 2.6f).head(paper.label("thing-number"), paper.label("thing-name"),
                paper.label("thing-specification"), paper.label("thing-origin"), paper.label("thing-quality"), paper.label("thing-unit"),
                paper.label("thing-price"), paper.label("thing-quantity"), paper.label("thing-remark"));
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            grid.row(Cell.of(String.valueOf(at + 1)), cell(row.name()), cell(row.specification()), cell(row.origin()), cell(row.quality()), cell(row.unit()),
                    cell(row.price()), cell(row.quantity()), cell(row.remark()));
        }
        return grid;
    }

    static Grid sampled(List<ThingRow> rows, Composition paper) {
        var grid = new Grid(10.5f, 1.5f, 5, 5, 2.5f, 4).head(paper.label("thing-number"), paper.label("thing-name"), paper.label("thing-specification"),
                paper.label("thing-quantity"), paper.label("thing-remark"));
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            grid.row(Cell.of(String.valueOf(at + 1)), cell(row.name()), cell(row.specification()),
                    cell(row.quantity() == null || row.unit() == null ? row.quantity() : row.quantity() + row.unit()), cell(row.remark()));
        }
        return grid;
    }

    static Cell cell(String text) {
        return Cell.of(text == null ? "" : text);
    }
}
