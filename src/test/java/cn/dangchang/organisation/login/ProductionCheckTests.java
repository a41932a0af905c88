package cn.dangchang.organisation.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProductionCheckTests {
    private static final String DATABASE = "jdbc:postgresql://db/dangchang";

    @Test
    void aDefaultPasswordIsFoundWhereverTheDriverTakesItFrom() {
        assertThat(ProductionCheck.isKnownToEverybody("postgres", DATABASE)).isTrue();
        assertThat(ProductionCheck.isKnownToEverybody("", DATABASE + "?user=postgres&password=postgres")).isTrue();
        assertThat(ProductionCheck.isKnownToEverybody("", DATABASE + "?password=change%2Dme&ssl=true")).isTrue();
    }

    @Test
    void aSecretOfOnesOwnPasses() {
        assertThat(ProductionCheck.isKnownToEverybody("Kq7-fourteen-ravens", DATABASE)).isFalse();
        assertThat(ProductionCheck.isKnownToEverybody("", DATABASE + "?password=Kq7-fourteen-ravens")).isFalse();
    }
}
