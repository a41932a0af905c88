package cn.dangchang.law.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Pairs of neighbouring characters, by which hanzi are found without a dictionary; trigrams find nothing in two hanzi. */
public final class Bigrams {
    private Bigrams() {}

    /** @return letters and digits only, full width folded, lower case. */
    public static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return folded.codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    static Set<String> of(String text) {
        String plain = plain(text);
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 2 <= plain.length(); i++) {
            pairs.add(plain.substring(i, i + 2));
        }
        return pairs;
    }

    /** @return the pairs of every word of the query, joined by blanks as the database splits them. */
    public static String wanted(String query) {
        return Arrays.stream(query.strip().split("\\s+")).flatMap(word -> of(word).stream()).distinct().collect(Collectors.joining(" "));
    }

    public static String joined(String text) {
        return String.join(" ", of(text));
    }
}
