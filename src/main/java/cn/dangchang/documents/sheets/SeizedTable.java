package cn.dangchang.documents.sheets;

import cn.dangchang.documents.SeizedRow;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import java.util.List;

/** The list of what is sealed or seized; the same in the list and in what refers to it. */
final class SeizedTable {
    private SeizedTable() {}

    static Grid of(List<SeizedRow> rows, Composition paper) {
        var grid = new Grid(10.5f, 1.5f, 1.8f, 4, 4, 1.5f, 1.6f, 4, 2.6f).head(paper.label("thing-number"), paper.label("thing-means"), paper.label("thing-name"),
                paper.label("thing-specification"), paper.label("thing-unit"), paper.label("thing-quantity"), paper.label("thing-place"),
                paper.label("thing-remark"));
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            grid.row(Cell.of(String.valueOf(at + 1)), Cell.of(row.means()), Cell.of(row.name()), Cell.of(row.specification()), Cell.of(row.unit()),
                    Cell.of(row.quantity()), Cell.of(row.place()), Cell.of(row.remark() == null ? "" : row.remark()));
        }
        return grid;
    }
}
