package cn.dangchang.plan.web;

import cn.dangchang.plan.ScheduleBoards.Board;
import cn.dangchang.plan.ScheduleBoards.Card;
import cn.dangchang.plan.ScheduleBoards.GroupColumn;
import cn.dangchang.plan.web.ScheduleGrid.Filter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The board as a spreadsheet, one visit a row, with the same filter; those without a day at the end. */
@Component
class ScheduleSheet {
    private static final List<String> HEAD = List.of("day", "group", "sheet.officers", "sheet.enterprise", "sector", "area", "sheet.state", "sheet.visit",
            "reason");
    private static final int[] WIDTHS = {12, 16, 26, 34, 14, 26, 10, 18, 36};
    private static final Comparator<Card> ORDER = Comparator.comparing(Card::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Card::team, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Card::name);

    private final ScheduleWords words;

    ScheduleSheet(ScheduleWords words) {
        this.words = words;
    }

    byte[] of(Board board, Filter filter) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "dangchang", "1.0")) {
            Worksheet sheet = book.newWorksheet(words.say("plan.schedule.title"));
            for (int column = 0; column < HEAD.size(); column++) {
                sheet.value(0, column, words.say("plan.schedule." + HEAD.get(column)));
                sheet.style(0, column).bold().set();
                sheet.width(column, WIDTHS[column]);
            }
            var groups = board.groups().stream().collect(Collectors.toMap(GroupColumn::code, Function.identity()));
            var sectors = words.sectors();
            int row = 1;
            for (var card : board.cards().stream().filter(filter::takes).sorted(ORDER).toList()) {
                write(sheet, row++, card, card.team() == null ? null : groups.get(card.team()), sectors);
            }
            sheet.freezePane(0, 1);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet sheet, int row, Card card, GroupColumn group, Map<String, String> sectors) {
        if (card.day() != null) {
            sheet.value(row, 0, card.day());
            sheet.style(row, 0).format("yyyy-mm-dd").set();
        }
        sheet.value(row, 1, group == null ? "" : group.name());
        sheet.value(row, 2, group == null ? "" : String.join(" ", group.officers()));
        sheet.value(row, 3, card.name());
        sheet.value(row, 4, sectors.getOrDefault(card.sector(), card.sector()));
        sheet.value(row, 5, words.area(card.area()));
        sheet.value(row, 6, words.say(card.state().key()));
        sheet.value(row, 7, card.visit());
        sheet.value(row, 8, card.reason());
    }
}
