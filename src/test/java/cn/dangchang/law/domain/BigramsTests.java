package cn.dangchang.law.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BigramsTests {
    @Test
    void aTextIsItsPairsWithoutPunctuation() {
        assertThat(Bigrams.of("除尘系统，泄爆")).containsExactly("除尘", "尘系", "系统", "统泄", "泄爆");
        assertThat(Bigrams.of("ＧＢ 15577")).contains("gb", "b1", "15", "77");
    }

    @Test
    void wordsApartAreLookedForEach() {
        assertThat(Bigrams.wanted("泄爆 除尘")).isEqualTo("泄爆 除尘");
        assertThat(Bigrams.wanted("尘")).isEmpty();
    }

    @Test
    void statutesNumbersAreRead() {
        assertThat(HanziNumber.parse("三十六")).isEqualTo(36);
        assertThat(HanziNumber.parse("十")).isEqualTo(10);
        assertThat(HanziNumber.parse("一百零八")).isEqualTo(108);
        assertThat(HanziNumber.parse("一百一十三")).isEqualTo(113);
    }
}
