package cn.dangchang.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.DangchangTest;
import cn.dangchang.registry.Enterprises.Change;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.registry.Experts.Expert;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DangchangTest
class EnterprisesTests {
    private static final AgencyId HERE = new AgencyId("REGA");
    private static final AgencyId ELSEWHERE = new AgencyId("REGB");

    @Autowired Enterprises enterprises;
    @Autowired Experts experts;

    @Test
    void anEnterpriseIsRegisteredWithItsSitesAndFoundByNameCodeAndAddress() {
        Enterprise registered = enterprises.register(registration(HERE, "91350100MA0000011", "海岚铝业有限公司", "工业大道100%号"));
        assertThat(enterprises.search(HERE, "海岚", 5)).extracting(Enterprise::id).containsExactly(registered.id());
        assertThat(enterprises.search(HERE, registered.creditCode().toLowerCase(java.util.Locale.ROOT), 5)).hasSize(1);
        assertThat(enterprises.search(HERE, "大道100%", 5)).hasSize(1);
        assertThat(enterprises.search(HERE, "%业大%", 5)).isEmpty();
        assertThat(enterprises.site(registered.sites().get(0).id())).hasValueSatisfying(site -> {
            assertThat(site.enterprise()).isEqualTo(registered.id());
            assertThat(site.sector()).isEqualTo("dust");
        });
    }

    @Test
    void anotherAgencyDoesNotFindIt() {
        enterprises.register(registration(HERE, "91350100MA0000022", "远山木业有限公司", "北街1号"));
        assertThat(enterprises.search(ELSEWHERE, "远山", 5)).isEmpty();
        assertThat(enterprises.of(ELSEWHERE)).extracting(Enterprise::name).doesNotContain("远山木业有限公司");
    }

    @Test
    void theSameCodeIsRegisteredOnceInAnAgency() {
        enterprises.register(registration(HERE, "91350100MA0000033", "明河化工有限公司", "南街1号"));
        assertThatThrownBy(() -> enterprises.register(registration(HERE, "91350100MA0000033", "另一家公司", "南街2号")))
                .isInstanceOfSatisfying(Refusal.class,
                        refusal -> assertThat(refusal.ground()).isEqualTo(RegistryGround.CREDIT_CODE_ALREADY_REGISTERED));
        enterprises.register(registration(ELSEWHERE, "91350100MA0000033", "明河化工有限公司", "南街1号"));
    }

    @Test
    void theTelephoneIsMaskedUnlessItIsAskedFor() {
        Enterprise registered = enterprises.register(registration(HERE, "91350100MA0000044", "长亭冷链有限公司", "西街1号"));
        assertThat(registered.telephone()).isEqualTo("138******00");
        assertThat(enterprises.telephone(registered.id())).isEqualTo("13800000000");
    }

    @Test
    void whatWasRegisteredBeforeStaysInTheHistory() {
        Enterprise registered = enterprises.register(registration(HERE, "91350100MA0000055", "旧名有限公司", "东街1号"));
        enterprises.change(registered.id(), registration(HERE, "91350100MA0000055", "新名有限公司", "东街1号"));
        assertThat(enterprises.find(registered.id()).orElseThrow().name()).isEqualTo("新名有限公司");
        assertThat(enterprises.find(registered.id()).orElseThrow().sites()).isEqualTo(registered.sites());
        assertThat(enterprises.history(registered.id())).singleElement().satisfies((Change change) -> {
            assertThat(change.field()).isEqualTo("name");
            assertThat(change.before()).isEqualTo("旧名有限公司");
        });
    }

    @Test
    void anExpertIsAvailableForTheSectorsAndDaysOfTheAppointment() {
        Expert expert = new Expert(new PersonId("registry-expert-1"), HERE, "粉尘防爆", List.of("dust", "metallurgy"), "注册安全工程师",
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        experts.appoint(expert);
        assertThat(experts.available(HERE, "dust", LocalDate.of(2026, 6, 1))).containsExactly(expert);
        assertThat(experts.available(HERE, "ammonia", LocalDate.of(2026, 6, 1))).isEmpty();
        assertThat(experts.available(HERE, "dust", LocalDate.of(2027, 1, 1))).isEmpty();
        assertThat(experts.of(ELSEWHERE)).isEmpty();
    }

    private static Registration registration(AgencyId agency, String code, String name, String address) {
        return new Registration(agency, name, CreditCode.completing(code).value(), "法定代表人", "13800000000", "major", "small",
                List.of(new SiteEntry("厂区", address, "dust", new UnitId("REG-TOWN"), "铝粉尘")));
    }
}
