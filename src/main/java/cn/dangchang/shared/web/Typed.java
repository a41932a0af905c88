package cn.dangchang.shared.web;

import cn.dangchang.shared.SharedGround;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Reads what was typed into a field; what cannot be read is refused there ({@link SharedGround#FORM_NOT_VALID}), so that the page can keep it. */
public final class Typed {
    private Typed() {}

    /** @return null where nothing was typed. @throws cn.dangchang.shared.Refusal FORM_NOT_VALID at the field */
    public static <T> T read(String field, String text, Function<String, T> reading) {
        try {
            return text == null || text.isBlank() ? null : reading.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw SharedGround.FORM_NOT_VALID.refusalAt(field);
        }
    }

    public static LocalDate day(String field, String text) {
        return read(field, text, LocalDate::parse);
    }

    public static LocalDateTime minute(String field, String text) {
        return read(field, text, LocalDateTime::parse);
    }

    public static Integer whole(String field, String text) {
        return read(field, text, typed -> Integer.valueOf(matching("-?\\d{1,9}", typed)));
    }

    /** @return an amount of at most two decimals; {@code 1e9} and the like are no amounts. */
    public static BigDecimal yuan(String field, String text) {
        return read(field, text, typed -> new BigDecimal(matching("-?\\d{1,10}(\\.\\d{1,2})?", typed)));
    }

    /** @return how much or how many there is, of at most three decimals. */
    public static BigDecimal quantity(String field, String text) {
        return read(field, text, typed -> new BigDecimal(matching("-?\\d{1,9}(\\.\\d{1,3})?", typed)));
    }

    private static String matching(String shape, String typed) {
        if (!typed.matches(shape)) {
            throw new IllegalArgumentException(typed);
        }
        return typed;
    }

    public static UUID id(String field, String text) {
        return read(field, text, UUID::fromString);
    }

    /** @return the address and what was typed, by which a repeated request is told from another one under the same key. */
    public static String fingerprint(HttpServletRequest request) {
        var values = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, given) -> {
            if (!name.startsWith("_")) {
                values.put(name, String.join(",", given));
            }
        });
        return request.getRequestURI() + " " + values;
    }

    public static <E extends Enum<E>> E choice(String field, String text, Class<E> choices) {
        return read(field, text, typed -> Enum.valueOf(choices, typed));
    }
}
