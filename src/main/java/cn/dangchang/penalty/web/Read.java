package cn.dangchang.penalty.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/** Reads what was typed; what cannot be read is null, and is refused at its field like what is missing. */
final class Read {
    private Read() {}

    static Integer whole(String typed) {
        return typed != null && typed.strip().matches("\\d{1,6}") ? Integer.valueOf(typed.strip()) : null;
    }

    static BigDecimal number(String typed) {
        return typed != null && typed.strip().matches("\\d{1,9}(\\.\\d{1,3})?") ? new BigDecimal(typed.strip()) : null;
    }

    static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    static LocalDateTime minute(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDateTime.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    static <E extends Enum<E>> E choice(Class<E> kind, String typed) {
        return Arrays.stream(kind.getEnumConstants()).filter(each -> each.name().equals(typed)).findFirst().orElse(null);
    }
}
