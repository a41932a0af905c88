package cn.dangchang.penalty.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.documents.DecisionSamples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What everybody may read of a decision. */
class MaskingTests {
    private static final Masking MASKING = new Masking(List.of("邱知夏", "庄建业"), List.of("华溪县青石镇木材路6号", "华溪县青石镇工业大道66号"));

    @ParameterizedTest
    @CsvSource({
        "邱知夏在现场作业, 邱某在现场作业",
        "身份证350100199001010000, 身份证350*************00",
        "身份证35010019900101000X, 身份证350*************0X",
        "电话13800000001, 电话138******01",
        "电话0999-1234567, 电话099*******67",
        "住华溪县青石镇木材路6号, 住***",
        "罚款60000元, 罚款60000元",
        "《中华人民共和国安全生产法》第九十七条, 《中华人民共和国安全生产法》第九十七条"})
    void peopleNumbersAndAddressesAreMaskedWhereverTheyStand(String text, String masked) {
        assertThat(MASKING.text(text)).isEqualTo(masked);
    }

    @Test
    void aUnitKeepsItsNameAndAPersonDoesNot() {
        var unit = MASKING.of(DecisionSamples.decision(true)).party();
        assertThat(unit.name()).isEqualTo("华溪县恒岳铝制品有限公司");
        assertThat(unit.representative()).isEqualTo("庄某");
        assertThat(unit.address()).isEqualTo("***");
        var person = MASKING.of(DecisionSamples.decision(false)).party();
        assertThat(person.name()).isEqualTo("邱某");
        assertThat(person.idNumber()).doesNotContain("19900101");
        assertThat(person.toString()).doesNotContain("13800000001", "木材路");
    }
}
