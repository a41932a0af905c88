package cn.dangchang.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.dangchang.DangchangTest;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.organisation.People;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DangchangTest
class EnterpriseSearchTests {
    private static final PersonId PLANNER = new PersonId("planner-1");
    private static final PersonId INSPECTOR = new PersonId("inspector-1");

    @Autowired MockMvc client;
    @Autowired Enterprises enterprises;
    @Autowired People people;
    @Autowired ActingAs acting;

    @Test
    void onesOwnAgencysEnterprisesAreFoundWithTheTelephoneMasked() throws Exception {
        Enterprise own = acting.call(PLANNER, () -> enterprises.register(registration(here(), "91350100MA0000101")));
        enterprises.register(registration(new AgencyId("REGZ"), "91350100MA0000102"));
        client.perform(get("/api/enterprises").param("q", "检索用").with(httpBasic("inspector-1", "dangchang"))).andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1))).andExpect(jsonPath("$[*].id", contains(own.id().toString())))
                .andExpect(jsonPath("$[0].telephone", is("139******11")));
        client.perform(get("/api/enterprises").param("q", "检索用")).andExpect(status().isUnauthorized());
    }

    @Test
    void onlyAPlannerOrAnAdministratorOfTheAgencyRegisters() {
        refused(INSPECTOR, here());
        refused(PLANNER, new AgencyId("REGZ"));
    }

    @Test
    void anEnterpriseOfAnotherAgencyIsNotVisible() {
        Enterprise other = enterprises.register(registration(new AgencyId("REGZ"), "91350100MA0000103"));
        assertThatThrownBy(() -> acting.call(INSPECTOR, () -> enterprises.visible(other.id()))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.ground()).isEqualTo(RegistryGround.NO_SUCH_ENTERPRISE));
        assertThatThrownBy(() -> acting.call(INSPECTOR, () -> enterprises.telephone(other.id()))).isInstanceOf(Refusal.class);
    }

    private void refused(PersonId person, AgencyId agency) {
        assertThatThrownBy(() -> acting.call(person, () -> enterprises.register(registration(agency, "91350100MA0000104"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.ground()).isEqualTo(SharedGround.NOT_FOR_YOU));
    }

    private AgencyId here() {
        return people.find(INSPECTOR).orElseThrow().agency();
    }

    private static Registration registration(AgencyId agency, String code) {
        return new Registration(agency, "检索用铸造有限公司", CreditCode.completing(code).value(), "法定代表人", "13900000011", "major", "small",
                List.of(new SiteEntry("厂区", "检索路1号", "metallurgy", null, null)));
    }
}
