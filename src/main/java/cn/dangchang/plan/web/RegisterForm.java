package cn.dangchang.plan.web;

import cn.dangchang.plan.Registers.Draft;
import cn.dangchang.plan.Registers.Entry;
import cn.dangchang.plan.Registers.Field;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A line of a register as it was typed; it stays on the page when it is refused. */
public record RegisterForm(MultiValueMap<String, String> typed) {
    static RegisterForm of(Entry entry) {
        var typed = new LinkedMultiValueMap<String, String>();
        entry.content().forEach((field, values) -> typed.put(field, values));
        typed.set("day", entry.day().toString());
        typed.set("until", entry.until() == null ? "" : entry.until().toString());
        typed.set("version", String.valueOf(entry.version()));
        return new RegisterForm(typed);
    }

    static RegisterForm empty(LocalDate day) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.set("day", day.toString());
        return new RegisterForm(typed);
    }

    /** @return what was typed, for a field with one value. */
    public String text(String field) {
        return typed.getFirst(field);
    }

    public List<String> all(String field) {
        return typed.getOrDefault(field, List.of());
    }

    int version() {
        var text = typed.getFirst("version");
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    Draft draft(List<Field> fields) {
        return new Draft(day("day"), day("until"), fields.stream().collect(java.util.stream.Collectors.toMap(Field::key, field -> all(field.key()))));
    }

    private LocalDate day(String field) {
        try {
            var text = typed.getFirst(field);
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    /** @return the fields by name, for the fingerprint of a submission. */
    Map<String, List<String>> fingerprint() {
        var all = new java.util.TreeMap<>(typed);
        all.keySet().removeIf(name -> name.startsWith("_"));
        return all;
    }
}
