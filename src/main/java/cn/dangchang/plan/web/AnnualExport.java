package cn.dangchang.plan.web;

import cn.dangchang.plan.AnnualPlanView;
import cn.dangchang.plan.AnnualPlanView.Line;
import cn.dangchang.plan.AnnualPlanView.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** A version as a spreadsheet: its lines, and what it says beside them. */
@Component
class AnnualExport {
    private static final List<String> HEAD = List.of("seq", "mode", "object", "site", "sector", "months", "content", "form", "visits",
            "measures", "key");

    private final AnnualWords words;

    AnnualExport(AnnualWords words) {
        this.words = words;
    }

    byte[] of(AnnualPlanView plan, Version version) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "dangchang", "1.0")) {
            lines(book.newWorksheet(words.word("annual.tab.lines")), version);
            figures(book.newWorksheet(words.word("annual.tab.workload")), plan, version);
        }
        return bytes.toByteArray();
    }

    private void lines(Worksheet sheet, Version version) {
        for (int column = 0; column < HEAD.size(); column++) {
            sheet.value(0, column, words.word("annual.line." + HEAD.get(column)));
            sheet.style(0, column).bold().set();
        }
        var sectors = words.sectors();
        var forms = words.forms();
        int row = 1;
        for (Line line : version.lines()) {
            sheet.value(row, 0, line.seq());
            sheet.value(row, 1, words.word("annual.mode." + line.mode()));
            sheet.value(row, 2, line.site() == null ? words.word("annual.pool") : line.enterpriseName());
            sheet.value(row, 3, line.siteName());
            sheet.value(row, 4, line.sector().isEmpty() ? words.word("annual.all-sectors")
                    : sectors.getOrDefault(line.sector(), line.sector()));
            sheet.value(row, 5, line.months().stream().map(String::valueOf).collect(Collectors.joining("、")));
            sheet.value(row, 6, line.content());
            sheet.value(row, 7, forms.getOrDefault(line.form(), line.form()));
            sheet.value(row, 8, line.visits());
            sheet.value(row, 9, line.measures());
            sheet.value(row, 10, line.keyUnit() ? words.word("annual.yes") : "");
            row++;
        }
        sheet.freezePane(0, 1);
    }

    private void figures(Worksheet sheet, AnnualPlanView plan, Version version) {
        var shares = version.shares();
        int row = 0;
        row = pair(sheet, row, words.word("annual.title", String.valueOf(plan.year())), plan.number().value());
        row = pair(sheet, row, words.word("annual.version"), words.word("annual.version.no", version.no(),
                words.word("annual.state." + version.state())));
        row = pair(sheet, row, words.word("annual.total"), shares.total());
        row = pair(sheet, row, words.word("annual.mode.DETERMINED"), shares.determined());
        row = pair(sheet, row, words.word("annual.share.determined"), shares.determinedShare());
        row = pair(sheet, row, words.word("annual.mode.RANDOM"), shares.random());
        row = pair(sheet, row, words.word("annual.share.random"), shares.randomShare());
        for (var figure : version.frame().baseFigures()) {
            row = pair(sheet, row, figure.category(), figure.count());
        }
        row = pair(sheet, row, words.word("annual.base.total"), version.frame().baseTotal());
        var workload = version.frame().workload();
        if (workload != null) {
            row = pair(sheet, row, words.word("annual.workload.supervision-days"), workload.supervisionDays());
            pair(sheet, row, words.word("annual.workload.visits-possible"), workload.visitsPossible());
        }
    }

    private static int pair(Worksheet sheet, int row, String label, Object value) {
        sheet.value(row, 0, label);
        if (value instanceof Number number) {
            sheet.value(row, 1, number);
        } else {
            sheet.value(row, 1, String.valueOf(value));
        }
        return row + 1;
    }
}
