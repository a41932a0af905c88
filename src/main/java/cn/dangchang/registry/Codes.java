package cn.dangchang.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fixed lists of the register; the Chinese word of a code is the message {@code registry.<list>.<code>}. */
public final class Codes {
    public static final List<String> RISKS = List.of("major", "larger", "general", "low");
    public static final List<String> SIZES = List.of("large", "medium", "small", "micro");
    /** Of these the share of small and medium enterprises is counted. */
    public static final List<String> SMALL_AND_MEDIUM = List.of("medium", "small", "micro");
    public static final List<String> SUPERVISIONS = List.of("direct", "general");
    private static final Map<String, String> WORDS = Map.of("重大", "major", "较大", "larger", "一般", "general", "低", "low",
            "大型", "large", "中型", "medium", "小型", "small", "微型", "micro");

    private Codes() {}

    /** @return the code of a word that people write for it, else the text itself. */
    public static String of(String text) {
        return text == null ? "" : WORDS.getOrDefault(text.strip(), text.strip());
    }

    /** @return the constant of that name, or empty for a blank text or another. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> list, String name) {
        return Arrays.stream(list.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst();
    }

    static String key(String list, Enum<?> constant) {
        return "registry." + list + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
