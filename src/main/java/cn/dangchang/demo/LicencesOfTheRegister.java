package cn.dangchang.demo;

import cn.dangchang.registry.SupervisedCategory;
import cn.dangchang.registry.Contacts.ContactEntry;
import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Enterprises.Profile;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.registry.Licences.LicenceEntry;
import cn.dangchang.registry.PartyKind;
import cn.dangchang.registry.SiteState;
import cn.dangchang.registry.Standardisation;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.UnitId;
import java.time.LocalDate;
import java.util.List;

/** The register is completed: licences of which one ends soon and one has ended, contacts, standardisation, a trader and an unlicensed site. */
public class LicencesOfTheRegister implements Chapter {
    private static final PersonId PLANNER = new PersonId("planner-1");
    private static final UnitId GREENSTONE = new UnitId("HX-QSZ");
    private static final UnitId WILLOW_RIVER = new UnitId("HX-LHZ");

    @Override
    public void play(Stage stage) {
        var today = stage.days().today();
        stage.acts().as(PLANNER, () -> {
            complete(stage, "furniture", SupervisedCategory.INDUSTRY_AND_TRADE, Standardisation.THIRD, today.plusDays(70));
            complete(stage, "chemicals", SupervisedCategory.HAZARDOUS_CHEMICALS, Standardisation.SECOND, today.plusYears(2));
            complete(stage, "quarry", SupervisedCategory.NON_COAL_MINE, Standardisation.THIRD, today.plusYears(1));
            complete(stage, "cold-store", SupervisedCategory.INDUSTRY_AND_TRADE, null, null);
            complete(stage, "foundry", SupervisedCategory.INDUSTRY_AND_TRADE, null, null);
        });
        stage.acts().as(PLANNER, () -> {
            licence(stage, "chemicals", "华危化经字〔2023〕0007", "危险化学品经营许可证", "乙醇、甲苯（带储存）", today.plusDays(25));
            licence(stage, "quarry", "华FM安许证字〔2023〕0002", "安全生产许可证", "建筑石料露天开采", today.plusDays(55));
            contact(stage, "chemicals", "孟晚棠", "安全总监", "13900991201");
            contact(stage, "furniture", "葛闻舟", "安全管理人员", "13900991102");
            contact(stage, "cold-store", "鲁承砚", "设备部经理", "13900991303");
        });
        stage.acts().as(PLANNER, () -> newcomers(stage, today));
    }

    private static void newcomers(Stage stage, LocalDate today) {
        var register = stage.rooms().register();
        var trader = register.enterprises().register(new Registration(Office.AGENCY, "华溪县柳河镇春声烟花爆竹店", CreditCode.completing("92990101MA7X2M5N8").value(),
                "温春声", "13900991404", "general", "micro", "direct", List.of(new SiteEntry("店面", "华溪县柳河镇正街31号", "other-industry", WILLOW_RIVER, "火灾、爆炸")),
                new Profile(PartyKind.SELF_EMPLOYED, "", SupervisedCategory.FIREWORKS, null, null)));
        register.licences().keep(trader.id(), new LicenceEntry("（华）YHLS〔2024〕015", "烟花爆竹经营（零售）许可证", "C、D 级", today.minusDays(12)));
        register.enterprises().register(new Registration(Office.AGENCY, "青石镇沟口木料加工点", null, "石小川", "", "larger", "micro", "general",
                List.of(new SiteEntry("加工棚", "华溪县青石镇沟口村东", "dust", GREENSTONE, "木粉尘、机械伤害", SiteState.STOPPED, false)),
                new Profile(PartyKind.UNLICENSED, "", SupervisedCategory.INDUSTRY_AND_TRADE, null, null)));
    }

    private static void complete(Stage stage, String place, SupervisedCategory category, Standardisation level, LocalDate until) {
        Enterprise known = stage.rooms().premises().at(place).enterprise();
        stage.rooms().register().enterprises().change(known.id(), new Registration(known.agency(), known.name(), known.creditCode(), known.legalRepresentative(),
                known.telephone(), known.riskLevel(), known.size(), known.supervision(), List.of(),
                new Profile(PartyKind.ENTERPRISE, "", category, level, until)));
    }

    private static void licence(Stage stage, String place, String number, String kind, String scope, LocalDate until) {
        stage.rooms().register().licences().keep(stage.rooms().premises().at(place).enterprise().id(), new LicenceEntry(number, kind, scope, until));
    }

    private static void contact(Stage stage, String place, String name, String position, String telephone) {
        stage.rooms().register().contacts().keep(stage.rooms().premises().at(place).enterprise().id(), new ContactEntry(name, position, telephone));
    }
}
