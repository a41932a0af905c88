package cn.dangchang.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTests {
    @Test
    void theLastCharacterChecksTheOthers() {
        assertThat(CreditCode.valid("91350100M000100Y43")).isTrue();
        assertThat(CreditCode.completing("91350100M000100Y4").value()).isEqualTo("91350100M000100Y43");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y44", "91350100M000100Y34", "91350100M000100Y4", "91350100m000100y43", "91350100I000100Y43", ""})
    void aCodeThatDoesNotCheckIsRefused(String code) {
        assertThat(CreditCode.valid(code)).isFalse();
        assertThatThrownBy(() -> new CreditCode(code)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.ground()).isEqualTo(RegistryGround.CREDIT_CODE_NOT_VALID));
    }
}
