package cn.dangchang.plan.domain.register;

import cn.dangchang.plan.RegisterGround;
import cn.dangchang.plan.Registers.Draft;
import cn.dangchang.plan.Registers.Field;
import cn.dangchang.plan.Registers.Kind;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.Refusal.Objection;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Whether a line fits its register: everything that is wrong is said at once, each at its field. */
final class FieldCheck {
    private static final int LONGEST = 2000;

    private final Kind kind;
    private final Map<String, Predicate<String>> choices;
    private final List<Objection> objections = new ArrayList<>();

    /** @param choices what may be chosen, by type of field; a type that is not there takes any text. */
    FieldCheck(Kind kind, Map<String, Predicate<String>> choices) {
        this.kind = kind;
        this.choices = choices;
    }

    /** @return the draft with blanks around its texts taken away and without empty values. @throws Refusal {@link RegisterGround} */
    Draft checked(Draft draft) {
        if (draft.day() == null) {
            object(RegisterGround.ENTRY_DAY_MISSING, "day");
        } else if (draft.until() != null && draft.until().isBefore(draft.day())) {
            object(RegisterGround.ENTRY_DAYS_REVERSED, "until");
        }
        var content = new LinkedHashMap<String, List<String>>();
        kind.fields().forEach(field -> {
            var values = values(draft, field);
            check(field, values);
            if (!values.isEmpty()) {
                content.put(field.key(), values);
            }
        });
        if (!objections.isEmpty()) {
            throw new Refusal(RegisterGround.ENTRY_FIELD_MISSING, objections);
        }
        return new Draft(draft.day(), kind.period() ? draft.until() : null, content);
    }

    private static List<String> values(Draft draft, Field field) {
        var all = draft.content().getOrDefault(field.key(), List.of()).stream().filter(each -> each != null && !each.isBlank()).map(String::strip).distinct().toList();
        return field.several() || all.isEmpty() ? all : List.of(all.get(0));
    }

    private void check(Field field, List<String> values) {
        if (field.must() && !values.contains("true") || field.required() && values.isEmpty()) {
            object(RegisterGround.ENTRY_FIELD_MISSING, field.key(), field.label());
        } else if (!values.stream().allMatch(value -> fits(field, value))) {
            object(RegisterGround.ENTRY_FIELD_DOES_NOT_FIT, field.key(), field.label());
        }
    }

    private boolean fits(Field field, String value) {
        return switch (field.type()) {
            case "date" -> isDay(value);
            case "number" -> value.matches("\\d{1,7}");
            case "flag" -> value.equals("true");
            case "select" -> field.options().contains(value);
            default -> value.length() <= LONGEST && (!choices.containsKey(field.type()) || choices.get(field.type()).test(value));
        };
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).getYear() > 1900;
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }

    private void object(Ground ground, String field, Object... arguments) {
        objections.add(new Objection(field, ground.key(), List.of(arguments), null));
    }
}
