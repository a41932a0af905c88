package cn.dangchang.plan.web;

import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.shared.UnitId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;

/** What somebody typed, by field. Blank is nothing; what cannot be read is refused at its field. */
record CampaignTyped(MultiValueMap<String, String> values) {
    String text(String field) {
        var value = values.getFirst(field);
        return value == null || value.isBlank() ? null : value.strip();
    }

    boolean flag(String field) {
        return "true".equals(text(field));
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream().filter(each -> each != null && !each.isBlank()).distinct().toList();
    }

    List<PersonId> people(String field) {
        return all(field).stream().map(each -> read(field, each, PersonId::new)).toList();
    }

    List<UnitId> units(String field) {
        return all(field).stream().map(each -> read(field, each, UnitId::new)).toList();
    }

    List<UUID> ids(String field) {
        return all(field).stream().map(each -> read(field, each, UUID::fromString)).toList();
    }

    UUID id(String field) {
        return read(field, text(field), UUID::fromString);
    }

    PersonId person(String field) {
        return read(field, text(field), PersonId::new);
    }

    UnitId unit(String field) {
        return read(field, text(field), UnitId::new);
    }

    LocalDate day(String field) {
        return read(field, text(field), LocalDate::parse);
    }

    LocalDateTime moment(String field) {
        return read(field, text(field), LocalDateTime::parse);
    }

    int number(String field, int otherwise) {
        var number = read(field, text(field), Integer::valueOf);
        return number == null ? otherwise : number;
    }

    <E extends Enum<E>> E one(String field, Class<E> type) {
        return read(field, text(field), text -> Enum.valueOf(type, text));
    }

    private static <T> T read(String field, String text, Function<String, T> reading) {
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
