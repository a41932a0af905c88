package cn.dangchang.inspection.web;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;

/** What somebody typed, by field. Blank is nothing; what cannot be read is refused at its field. */
record Typed(MultiValueMap<String, String> values) {
    String text(String field) {
        var value = values.getFirst(field);
        return value == null || value.isBlank() ? null : value.strip();
    }

    boolean flag(String field) {
        var value = text(field);
        return "true".equals(value) || "on".equals(value);
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream().filter(each -> each != null && !each.isBlank()).distinct().toList();
    }

    List<UUID> ids(String field) {
        return all(field).stream().map(each -> read(field, each, UUID::fromString)).toList();
    }

    UUID id(String field) {
        return read(field, text(field), UUID::fromString);
    }

    LocalDate day(String field) {
        return read(field, text(field), LocalDate::parse);
    }

    Instant moment(String field) {
        return read(field, text(field), text -> LocalDateTime.parse(text).atZone(OfficeClock.ZONE).toInstant());
    }

    Integer number(String field) {
        return read(field, text(field), Integer::valueOf);
    }

    PersonId person(String field) {
        return read(field, text(field), PersonId::new);
    }

    <T> T read(String field, String text, Function<String, T> reading) {
        try {
            return text == null ? null : reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw SharedGround.FORM_NOT_VALID.refusalAt(field);
        }
    }

    /** What was typed, without what the page itself carries. */
    @Override
    public String toString() {
        var typed = new TreeMap<>(values);
        typed.keySet().removeIf(field -> field.startsWith("_"));
        return typed.toString();
    }
}
