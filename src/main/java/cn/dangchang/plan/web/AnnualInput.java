package cn.dangchang.plan.web;

import cn.dangchang.plan.AnnualPlanDrafting.Filter;
import cn.dangchang.plan.AnnualPlanDrafting.LineEntry;
import cn.dangchang.plan.AnnualPlanView.Mode;
import cn.dangchang.shared.SharedGround;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** What somebody typed on a plan's page, by field. Blank is nothing; what cannot be read is refused at its field. */
record AnnualInput(MultiValueMap<String, String> values) {
    String text(String field) {
        var value = values.getFirst(field);
        return value == null || value.isBlank() ? null : value.strip();
    }

    boolean flag(String field) {
        return "true".equals(text(field));
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream().map(each -> each == null ? "" : each.strip()).toList();
    }

    List<Integer> numbers(String field) {
        return all(field).stream().filter(each -> !each.isEmpty()).map(each -> read(field, each, Integer::valueOf)).toList();
    }

    Integer number(String field) {
        return read(field, text(field), Integer::valueOf);
    }

    int count(String field) {
        var number = number(field);
        SharedGround.FORM_NOT_VALID.refuseAtIf(number != null && (number < 0 || number > 1_000_000), field);
        return number == null ? 0 : number;
    }

    BigDecimal decimal(String field) {
        var number = read(field, text(field), BigDecimal::new);
        SharedGround.FORM_NOT_VALID.refuseAtIf(number != null && (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(1000)) > 0),
                field);
        return number == null ? BigDecimal.ZERO : number;
    }

    LocalDate day(String field) {
        return read(field, text(field), LocalDate::parse);
    }

    UUID id(String field) {
        return read(field, text(field), UUID::fromString);
    }

    <T> T read(String field, String text, Function<String, T> reading) {
        try {
            return text == null ? null : reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw SharedGround.FORM_NOT_VALID.refusalAt(field);
        }
    }

    LineEntry line() {
        var mode = Stream.of(Mode.values()).filter(each -> each.name().equals(text("mode"))).findFirst().orElse(null);
        return new LineEntry(mode, id("site"), text("sector"), number("visits"), numbers("months"), text("content"), text("form"),
                text("measures"),
                flag("keyUnit"));
    }

    Filter filter() {
        return new Filter(text("supervision"), text("onlySector"), text("riskLevel"), text("town"));
    }

    /** What was typed, without what the page itself carries. */
    @Override
    public String toString() {
        var typed = new TreeMap<>(values);
        typed.keySet().removeIf(field -> field.startsWith("_"));
        return typed.toString();
    }
}
