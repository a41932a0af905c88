package cn.dangchang.plan.web;

import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.Terms;
import cn.dangchang.plan.ScheduleBoards.Board;
import cn.dangchang.plan.ScheduleBoards.Card;
import cn.dangchang.plan.ScheduleBoards.GroupColumn;
import cn.dangchang.plan.ScheduleBoards.State;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays a board out as days × groups, a month at a time where it is long. */
@Component
class ScheduleGrid {
    /** As many days as one can still take in at once. */
    private static final int ALL_AT_ONCE = 45;

    private static final Term A_WORKING_DAY = Term.parse("1wd");

    private final ScheduleWords words;
    private final Terms terms;

    ScheduleGrid(ScheduleWords words, Terms terms) {
        this.words = words;
        this.terms = terms;
    }

    ScheduleWords words() {
        return words;
    }

    View of(Board board, Filter filter, LocalDate today) {
        var sectors = words.sectors();
        var months = board.days().size() <= ALL_AT_ONCE ? List.<YearMonth>of() : board.days().stream().map(YearMonth::from).distinct().toList();
        var month = months.isEmpty() ? null : months.contains(filter.monthOrNull()) ? filter.monthOrNull()
                : months.contains(YearMonth.from(today)) ? YearMonth.from(today) : months.get(0);
        var names = board.groups().stream().collect(Collectors.toMap(GroupColumn::code, GroupColumn::name));
        var cards = board.cards().stream().filter(filter::takes).map(card -> cardView(card, sectors, names)).toList();
        var rows = board.days().stream().filter(day -> month == null || YearMonth.from(day).equals(month))
                .map(day -> new Row(day, words.day(day), board.groups().stream().map(group -> cell(board, group, day, cards)).toList())).toList();
        var areas = new TreeMap<String, String>();
        board.cards().forEach(card -> areas.computeIfAbsent(card.area(), words::area));
        sectors.keySet().retainAll(board.cards().stream().map(Card::sector).collect(Collectors.toSet()));
        return new View(board, months, month, areas, sectors, rows, cards.stream().filter(each -> each.card().day() == null).toList(),
                cards.size() == board.cards().size() ? null : words.say("plan.schedule.filter.count", cards.size(), board.cards().size()),
                board.days().stream().map(LocalDate::getYear).distinct().filter(this::withoutHolidays).map(String::valueOf).toList());
    }

    /** The holiday notice of the year is not loaded: only weekends are known as days off. */
    private boolean withoutHolidays(int year) {
        return terms.dueOrProvisional(LocalDate.of(year, 1, 1), A_WORKING_DAY).provisional();
    }

    private Cell cell(Board board, GroupColumn group, LocalDate day, List<CardView> cards) {
        int load = (int) board.cards().stream().filter(card -> stands(card, group, day)).count();
        return new Cell(group.code(), words.say("plan.schedule.cell", words.day(day), group.name()), load,
                cards.stream().filter(each -> stands(each.card(), group, day)).toList(), board.others().stream().filter(card -> stands(card, group, day))
                .map(card -> words.say("plan.schedule.others", words.area(card.area()), card.name())).toList());
    }

    private static boolean stands(Card card, GroupColumn group, LocalDate day) {
        return group.code().equals(card.team()) && day.equals(card.day());
    }

    private CardView cardView(Card card, Map<String, String> sectors, Map<String, String> groups) {
        String sector = sectors.getOrDefault(card.sector(), card.sector());
        String area = words.area(card.area());
        String label = card.day() == null ? words.say("plan.schedule.card", card.name(), sector, area)
                : words.say("plan.schedule.card.at", card.name(), sector, area, words.day(card.day()), groups.getOrDefault(card.team(), card.team()));
        return new CardView(card, sector, area, label, card.warnings().stream().map(words::warning).toList());
    }

    /** @param month null where all days are shown; @param filtered what to say of a filter, null without one; @param withoutHolidays years whose holidays are not known. */
    public record View(Board board, List<YearMonth> months, YearMonth month, Map<String, String> areas, Map<String, String> sectors, List<Row> rows,
                       List<CardView> tray, String filtered, List<String> withoutHolidays) {}

    public record Row(LocalDate day, String dayName, List<Cell> cells) {}

    public record Cell(String team, String label, int load, List<CardView> cards, List<String> others) {}

    /** @param label how a screen reader names it. */
    public record CardView(Card card, String sector, String area, String label, List<String> warnings) {
        public boolean movable() {
            return card.state() != State.HELD;
        }
    }

    /** Every part may be blank. */
    public record Filter(String month, String area, String sector) {
        YearMonth monthOrNull() {
            try {
                return month == null || month.isBlank() ? null : YearMonth.parse(month);
            } catch (java.time.DateTimeException unreadable) {
                return null;
            }
        }

        boolean takes(Card card) {
            return fits(area, card.area()) && fits(sector, card.sector());
        }

        private static boolean fits(String wanted, String value) {
            return wanted == null || wanted.isBlank() || wanted.equals(value);
        }
    }
}
