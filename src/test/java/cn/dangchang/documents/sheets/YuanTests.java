package cn.dangchang.documents.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts in words. */
class YuanTests {
    @ParameterizedTest
    @CsvSource({"50000, 伍万元整", "3000, 叁仟元整", "200, 贰佰元整", "1005, 壹仟零伍元整", "10050, 壹万零伍拾元整", "100000, 壹拾万元整", "1000001, 壹佰万零壹元整",
        "20000000, 贰仟万元整", "0.05, 伍分", "12.30, 壹拾贰元叁角", "12.05, 壹拾贰元零伍分", "0, 零元整"})
    void amountsAreWrittenAsTheLawReadsThem(String yuan, String words) {
        assertThat(Yuan.inWords(new BigDecimal(yuan))).isEqualTo(words);
    }
}
