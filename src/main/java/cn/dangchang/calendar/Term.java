package cn.dangchang.calendar;

import java.util.regex.Pattern;

/**
 * A legal term as the law writes it: {@code 5wd} working days, {@code 30d} calendar days with roll-over, {@code 3m} months,
 * {@code 2y} years, {@code 24h} hours, and {@code -7wd} the latest day that leaves seven whole working days before.
 */
public record Term(int count, Kind kind) {
    private static final Pattern FORM = Pattern.compile("(-?)([1-9]\\d{0,3})(wd|d|m|y|h)");

    public enum Kind { WORKING_DAYS, WORKING_DAYS_BEFORE, DAYS, MONTHS, YEARS, HOURS }

    /** @throws cn.dangchang.shared.Refusal {@link CalendarGround#NOT_A_TERM} */
    public static Term parse(String text) {
        var match = FORM.matcher(text == null ? "" : text.strip());
        boolean before = match.matches() && !match.group(1).isEmpty();
        if (!match.matches() || before && !match.group(3).equals("wd")) {
            throw CalendarGround.NOT_A_TERM.refusalAt("period", String.valueOf(text));
        }
        return new Term(Integer.parseInt(match.group(2)), switch (match.group(3)) {
            case "wd" -> before ? Kind.WORKING_DAYS_BEFORE : Kind.WORKING_DAYS;
            case "d" -> Kind.DAYS;
            case "m" -> Kind.MONTHS;
            case "y" -> Kind.YEARS;
            default -> Kind.HOURS;
        });
    }

    @Override
    public String toString() {
        return switch (kind) {
            case WORKING_DAYS -> count + "wd";
            case WORKING_DAYS_BEFORE -> "-" + count + "wd";
            case DAYS -> count + "d";
            case MONTHS -> count + "m";
            case YEARS -> count + "y";
            case HOURS -> count + "h";
        };
    }
}
