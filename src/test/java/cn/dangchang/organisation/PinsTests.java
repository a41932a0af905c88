package cn.dangchang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@DangchangTest
class PinsTests {
    private static final PersonId PERSON = new PersonId("planner-2");
    private static final String RIGHT = "272727";

    @Autowired
    Pins pins;
    @Autowired
    OfficeClock clock;
    @Autowired
    TransactionOperations transactions;

    @AfterEach
    void letTheClockRun() {
        clock.setTo(null);
    }

    @Test
    void fiveWrongTriesLockThePinForFifteenMinutesThoughTheirTransactionsRolledBack() {
        var noon = Instant.parse("2026-03-02T04:00:00Z");
        clock.setTo(noon);
        for (int tries = 0; tries < 5; tries++) {
            assertThat(catchThrowableOfType(Refusal.class,
                    () -> transactions.executeWithoutResult(status -> pins.require(PERSON, "000000"))).ground())
                    .isEqualTo(OrganisationGround.PIN_NOT_ACCEPTED);
        }
        assertThat(catchThrowableOfType(Refusal.class, () -> pins.require(PERSON, RIGHT))).isNotNull();
        clock.setTo(noon.plus(Duration.ofMinutes(15)));
        assertThatCode(() -> pins.require(PERSON, RIGHT)).doesNotThrowAnyException();
    }

    @Test
    void thePinOfAnotherPersonIsRefused() {
        assertThat(catchThrowableOfType(Refusal.class, () -> pins.require(new PersonId("planner-1"), RIGHT))).isNotNull();
        assertThatCode(() -> pins.require(new PersonId("planner-1"), "171717")).doesNotThrowAnyException();
    }
}
