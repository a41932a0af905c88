package cn.dangchang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.dangchang.DangchangTest;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DangchangTest
class OfficersTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Officers officers;

    @Test
    void twoInspectorsWithValidCertificatesMayAct() {
        assertThatCode(() -> officers.requireTwo(people("inspector-1", "group-leader-1"), DAY)).doesNotThrowAnyException();
    }

    @Test
    void oneOfficerIsNotEnough() {
        assertThat(refusalOfTwo("inspector-1")).isEqualTo(OrganisationGround.FEWER_THAN_TWO_OFFICERS);
    }

    @Test
    void theSameOfficerTwiceIsOne() {
        assertThat(refusalOfTwo("inspector-1", "inspector-1")).isEqualTo(OrganisationGround.FEWER_THAN_TWO_OFFICERS);
    }

    @Test
    void anExpertIsNoOfficer() {
        assertThat(refusalOfTwo("inspector-1", "expert-1")).isEqualTo(OrganisationGround.NOT_AN_OFFICER);
    }

    @Test
    void anAssistantWithoutCertificateIsNoOfficer() {
        assertThat(refusal("assistant-1", DAY)).isEqualTo(OrganisationGround.NOT_AN_OFFICER);
    }

    @Test
    void aCertifiedLegalReviewerIsNoOfficer() {
        assertThat(refusal("legal-reviewer-1", DAY)).isEqualTo(OrganisationGround.NOT_AN_OFFICER);
    }

    @Test
    void anExpiredCertificateIsRefusedAndWasGoodWhileItRan() {
        assertThat(refusal("inspector-5", DAY)).isEqualTo(OrganisationGround.CERTIFICATE_NOT_VALID);
        assertThatCode(() -> officers.requireOfficer(new PersonId("inspector-5"), LocalDate.of(2024, 12, 31))).doesNotThrowAnyException();
    }

    @Test
    void anEscortActsOnlyForATownWhoseAuthorisationIsInForce() {
        assertThatCode(() -> officers.requireOfficer(new PersonId("escort-1"), DAY)).doesNotThrowAnyException();
        assertThat(refusal("escort-1", LocalDate.of(2023, 12, 31))).isEqualTo(OrganisationGround.UNIT_WITHOUT_ENFORCEMENT_POWER);
        assertThat(refusal("escort-2", DAY)).isEqualTo(OrganisationGround.UNIT_WITHOUT_ENFORCEMENT_POWER);
    }

    @Test
    void anInspectorOfAUnitWithoutPowerIsRefused() {
        assertThat(refusal("housing-inspector-1", DAY)).isEqualTo(OrganisationGround.UNIT_WITHOUT_ENFORCEMENT_POWER);
    }

    @Test
    void nobodyIsNoOfficer() {
        assertThat(refusal("nobody-at-all", DAY)).isEqualTo(OrganisationGround.NO_SUCH_PERSON);
    }

    private Ground refusal(String person, LocalDate day) {
        return catchThrowableOfType(Refusal.class, () -> officers.requireOfficer(new PersonId(person), day)).ground();
    }

    private Ground refusalOfTwo(String... accounts) {
        return catchThrowableOfType(Refusal.class, () -> officers.requireTwo(people(accounts), DAY)).ground();
    }

    private static List<PersonId> people(String... accounts) {
        return Stream.of(accounts).map(PersonId::new).toList();
    }
}
