package cn.dangchang.documents.layout;

import java.time.Instant;
import java.util.function.BiFunction;

/**
 * What a document is printed on.
 *
 * @param name its name, for the file's title and for refusals
 * @param foot the words of the foot for a page and the number of pages
 * @param across letters across every page (草稿), or null
 * @param code what the square code on the first page says, or null; @param codeCaption the words beside it
 * @param seed makes the file's identifier; @param at its date
 */
public record Paper(boolean landscape, String name, BiFunction<Integer, Integer, String> foot, String across, String code, String codeCaption,
                    long seed, Instant at) {
    private static final float LONG_EDGE = 841.89f;
    private static final float SHORT_EDGE = 595.28f;

    float width() {
        return landscape ? LONG_EDGE : SHORT_EDGE;
    }

    float height() {
        return landscape ? SHORT_EDGE : LONG_EDGE;
    }

    /** 31.75 mm at the sides of an upright page, 20 mm of a lying one. */
    float side() {
        return landscape ? 56.7f : 90;
    }

    /** 25.4 mm at top and bottom. */
    float edge() {
        return landscape ? 56.7f : 72;
    }
}
