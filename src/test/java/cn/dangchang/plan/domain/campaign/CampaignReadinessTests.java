package cn.dangchang.plan.domain.campaign;

import static cn.dangchang.plan.domain.campaign.CampaignRefusals.assertRefused;
import static cn.dangchang.plan.domain.campaign.CampaignRefusals.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.plan.BasisSource.Warning;
import cn.dangchang.plan.CampaignEquipment;
import cn.dangchang.plan.CampaignGround;
import cn.dangchang.plan.CampaignPreparation.Outcome;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has to be ready before people go, and what their visits then rest on. */
class CampaignReadinessTests extends CampaignRoom {
    @Test
    void certificatesAreLookedAtAndTheResultIsKept() {
        var number = ready("concentrated");
        as("coordinator-1", () -> preparation.checkQualifications(number));
        var people = as("leader-1", () -> preparation.people(number));
        assertThat(people).filteredOn(each -> each.person().value().equals("inspector-1")).singleElement().satisfies(each -> {
            assertThat(each.outcome()).isEqualTo(Outcome.QUALIFIED);
            assertThat(each.certificate()).isEqualTo("HX20230001");
            assertThat(each.checkedOn()).isEqualTo(LocalDate.of(2026, 9, 1));
        });
        assertThat(people).filteredOn(each -> each.duty().equals("EXPERT")).allMatch(each -> each.outcome() == null);
    }

    @Test
    void whoHasNotSignedIsNotSentOutByName() {
        var number = ready("concentrated");
        as("leader-1", () -> desk.start(number));
        on(2026, 9, 7);
        var site = enterprise("dust", QINGSHI).sites().get(0);
        var refusal = assertRefused(CampaignGround.CAMPAIGN_UNDERTAKING_UNSIGNED, () -> basis.require(intent(number, site, "HX-1", FROM)));
        assertThat(refusal.objections().get(0).arguments().get(0)).isEqualTo("梁禾、苏砚舟");
        sign("inspector-1", number);
        assertThat(assertRefused(CampaignGround.CAMPAIGN_UNDERTAKING_UNSIGNED, () -> basis.require(intent(number, site, "HX-1", FROM)))
                .objections().get(0)
                .arguments().get(0)).isEqualTo("苏砚舟");
        sign("inspector-2", number);
        basis.require(intent(number, site, "HX-1", FROM));
        assertThat(basis.choices(HERE, site.id(), FROM)).anyMatch(each -> each.label().contains(number.value()));
    }

    @Test
    void anUndertakingIsSignedClauseByClauseByThePersonAlone() {
        var number = ready("concentrated");
        var codes = codes();
        assertThat(as("inspector-1", () -> preparation.clauses()).stream().map(each -> each.text()).toList().toString())
                .contains("现金、礼品、土特产、有价证券、支付凭证和各种消费卡", "宴请、娱乐、健身、旅游");
        assertRefusedAt(CampaignGround.CAMPAIGN_CLAUSE_NOT_CONFIRMED, "clause-no-gifts",
                () -> as("inspector-1", () -> preparation.undertake(number, codes.stream().filter(each -> !each.equals("no-gifts"))
                        .toList())));
        assertRefused(CampaignGround.CAMPAIGN_UNDERTAKING_NOT_YOURS, () -> as("inspector-4", () -> preparation.undertake(number, codes)));
        sign("inspector-1", number);
        assertRefused(CampaignGround.CAMPAIGN_UNDERTAKING_SIGNED, () -> sign("inspector-1", number));
        assertThat(signatures.of(number)).singleElement().satisfies(each -> assertThat(each.signer())
                .isEqualTo(new PersonId("inspector-1")));
        assertThat(as("inspector-1", () -> preparation.ownUndertakings())).filteredOn(each -> each.campaign().equals(number))
                .singleElement()
                .satisfies(each -> assertThat(each.text()).hasSameSizeAs(codes));
    }

    @Test
    void aVisitOutsideOfPeriodTeamOrStartIsRefused() {
        var number = ready("concentrated");
        var site = enterprise("dust", QINGSHI).sites().get(0);
        assertRefused(CampaignGround.CAMPAIGN_NOT_RUNNING, () -> basis.require(intent(number, site, "HX-1", FROM)));
        as("leader-1", () -> desk.start(number));
        sign("inspector-1", number);
        sign("inspector-2", number);
        basis.require(intent(number, site, "HX-1", FROM));
        basis.require(intent(number, site, "HX-1", TO));
        assertRefusedAt(CampaignGround.CAMPAIGN_OUTSIDE_PERIOD, "visitOn", () -> basis.require(intent(number, site, "HX-1",
                FROM.minusDays(1))));
        assertRefusedAt(CampaignGround.CAMPAIGN_OUTSIDE_PERIOD, "visitOn", () -> basis.require(intent(number, site, "HX-1",
                TO.plusDays(1))));
        assertRefusedAt(CampaignGround.CAMPAIGN_WITHOUT_THAT_TEAM, "team", () -> basis.require(intent(number, site, "HX-2", FROM)));
        assertRefused(CampaignGround.NO_SUCH_CAMPAIGN, () -> basis.require(intent(new MatterNumber("HX-ZX2026-9999"), site, "HX-1", FROM)));
    }

    @Test
    void whatIsUnusualWarnsAndTrainingAndChoiceEndTheWarning() {
        var number = ready("concentrated");
        as("leader-1", () -> desk.start(number));
        var site = enterprise("hazardous-chemicals", QINGSHI).sites().get(0);
        assertThat(basis.warnings(intent(number, site, "HX-1", FROM))).extracting(Warning::key)
                .containsExactlyInAnyOrder("campaign-outside-sectors", "campaign-outside-targets", "campaign-outside-field",
                        "campaign-untrained");
        var own = enterprise("dust", QINGSHI);
        choose(number, own);
        assertRefusedAt(CampaignGround.CAMPAIGN_REPORT_DAY_IN_FUTURE, "heldOn",
                () -> as("coordinator-1", () -> preparation.train(number, LocalDate.of(2026, 9, 2), "纪律", people("inspector-1"))));
        as("coordinator-1", () -> preparation.train(number, LocalDate.of(2026, 9, 1), "工作流程、检查重点、执法标准、纪律红线", people("inspector-1",
                "inspector-2")));
        assertThat(basis.warnings(intent(number, own.sites().get(0), "HX-1", FROM))).isEmpty();
    }

    @Test
    void equipmentIsMissingUntilEachTownHasItsSetAndEachGroupHasTakenOne() {
        var number = ready("concentrated");
        assertThat(as("coordinator-1", () -> equipment.lacking(number))).anyMatch(each -> each.group() && each.owner().equals("涉尘组"));
        var items = List.of(CampaignEquipment.Kind.LAPTOP, CampaignEquipment.Kind.CAMERA, CampaignEquipment.Kind.USB_STICK).stream()
                .map(kind -> as("coordinator-1", () -> equipment.enter(kind, "QS-" + SERIAL.incrementAndGet(), QINGSHI))).toList();
        assertThat(as("coordinator-1", () -> equipment.lacking(number))).noneMatch(each -> each.owner().startsWith("青石镇"));
        items.forEach(item -> as("coordinator-1", () -> equipment.issue(number, item, "HX-1")));
        assertThat(as("coordinator-1", () -> equipment.lacking(number))).noneMatch(each -> each.group());
        assertRefusedAt(CampaignGround.EQUIPMENT_IS_OUT, "item", () -> as("coordinator-1", () -> equipment.issue(number, items.get(0),
                "HX-1")));
        as("coordinator-1", () -> equipment.takeBack(number, items.get(0), null));
        assertRefused(CampaignGround.EQUIPMENT_IS_NOT_OUT, () -> as("coordinator-1", () -> equipment.takeBack(number, items.get(0), null)));
        assertThat(as("coordinator-1", () -> equipment.lacking(number))).filteredOn(each -> each.group()).singleElement()
                .satisfies(each -> assertThat(each.kinds()).containsExactly(CampaignEquipment.Kind.LAPTOP));
    }
}
