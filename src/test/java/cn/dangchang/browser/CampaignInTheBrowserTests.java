package cn.dangchang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.plan.CampaignEquipment;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.UnitId;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A mutual inspection of two towns, set up, refused, mended, signed for, started and asked for what it lacks at its end. */
class CampaignInTheBrowserTests extends BrowserTest {
    @Autowired Enterprises enterprises;
    @Autowired CampaignEquipment equipment;
    @Autowired ActingAs acting;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    @Test
    void aCampaignIsSetUpSignedForStartedAndListsWhatItLacks() {
        transaction.executeWithoutResult(status -> {
            for (int at = 1; at <= 4; at++) {
                enterprises.register(new Registration(new AgencyId("HX"), "互查样本" + at + "号木业有限公司",
                        CreditCode.completing("91990101MACMB000" + at).value(), "某",
                        "0999-1200000", "较大", "小型", List.of(new SiteEntry("厂区", "样本路" + at + "号", "dust", new UnitId(at <= 2 ? "HX-QSZ"
                                : "HX-LHZ"), "木粉尘"))));
            }
            acting.run(new PersonId("coordinator-1"), () -> equipment.enter(CampaignEquipment.Kind.LAPTOP, "BROWSER-1",
                    new UnitId("HX-QSZ")));
        });
        var coordinator = atDesk("coordinator-1");
        var number = drafted(coordinator);
        grouped(coordinator, number);
        targeted(coordinator, number);
        rotated(coordinator, number);
        prepared(coordinator, number);
        signed(number);
        started(number);
        missing(coordinator, number);
        assertThat(complaints).isEmpty();
    }

    private String drafted(Page page) {
        page.navigate("/campaigns/new");
        var today = LocalDate.now(clock);
        page.locator("#name").fill("镇街互查专项执法检查");
        page.locator("#basis").fill("《关于开展镇街互查的通知》");
        page.locator("#basisNumber").fill("华安办〔2026〕12号");
        page.locator("[name=from]").first().fill(today.toString());
        page.locator("[name=to]").first().fill(today.plusDays(9).toString());
        page.locator("[name='phase-1.name']").fill("集中检查");
        page.locator("[name='phase-1.from']").fill(today.toString());
        page.locator("[name='phase-1.to']").fill(today.plusDays(6).toString());
        page.locator("[name='phase-2.name']").fill("汇总移交");
        page.locator("[name='phase-2.from']").fill(today.plusDays(6).toString());
        page.locator("[name='phase-2.to']").fill(today.plusDays(9).toString());
        page.locator("[name=sectors][value=dust]").check();
        page.locator("[name=forms][value=cross-area]").check();
        submit(page, page.locator("main form .form-actions button"));
        page.locator("main .field-error").first().waitFor();
        assertThat(page.locator("main .field-error").first().textContent()).contains("阶段重叠");
        picture(page, "campaign-form-1366");
        page.locator("[name='phase-2.from']").fill(today.plusDays(7).toString());
        submit(page, page.locator("main form .form-actions button"));
        page.waitForURL("**/groups");
        return page.url().replaceAll(".*/campaigns/([^/]+)/groups.*", "$1");
    }

    private void grouped(Page page, String number) {
        var form = page.locator("#add-group form");
        form.locator("[name=team]").selectOption("HX-1");
        form.locator("[name=groupName]").fill("互查一组");
        form.locator("[name=leader]").selectOption("escort-1");
        for (String officer : List.of("inspector-1", "inspector-2")) {
            form.locator("[name=officers][value=" + officer + "]").check();
        }
        form.locator("[name=experts][value=expert-1]").check();
        form.locator("[name=escorts][value=escort-1]").check();
        submit(page, form.locator(".form-actions button"));
        form.locator(".field-error").first().waitFor();
        assertThat(form.locator(".field-error").first().textContent()).contains("区县级部门人员");
        picture(page, "campaign-group-refused-1366");
        form.locator("[name=leader]").selectOption("group-leader-1");
        submit(page, form.locator(".form-actions button"));
        page.locator("#group-HX-1").waitFor();
        page.locator("#staff > summary").click();
        page.locator("[name=head]").selectOption("head-1");
        page.locator("[name=deputies][value=leader-1]").check();
        page.locator("[name=support][value=coordinator-1]").check();
        submit(page, page.locator("#staff .form-actions button"));
        page.locator("main dd").getByText("邵南乔").first().waitFor();
        picture(page, "campaign-groups-1366");
    }

    private void targeted(Page page, String number) {
        page.navigate("/campaigns/lists");
        page.locator("[name=name]").fill("互查突出问题清单" + number);
        page.locator("[name=kind]").selectOption("PROBLEMS");
        page.locator("[name=source]").fill("县安委办");
        page.locator("[name=lines]").fill("1\t互查样本1号木业有限公司\n2\t互查样本2号木业有限公司\n3\t互查样本3号木业有限公司\n4\t互查样本4号木业有限公司\t除尘系统");
        submit(page, page.locator("main form .form-actions button"));
        page.waitForURL("**/campaigns/lists/*");
        page.navigate("/campaigns/" + number + "/targets");
        page.locator("#list").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("互查突出问题清单" + number + "（县安委办）"));
        page.locator(".filters button").click();
        page.locator("[name=sites]").first().waitFor();
        submit(page, page.locator("#choose .form-actions button"));
        page.locator("table tbody tr").nth(3).waitFor();
        picture(page, "campaign-targets-1366");
    }

    private void rotated(Page page, String number) {
        page.navigate("/campaigns/" + number + "/rotation");
        page.locator("[name=towns][value=HX-QSZ]").check();
        page.locator("[name=towns][value=HX-LHZ]").check();
        submit(page, page.locator("main form").first().locator(".form-actions button"));
        page.locator("table tbody tr").nth(1).waitFor();
        assertThat(page.locator("table tbody").textContent()).contains("数量合规", "青石镇");
        picture(page, "campaign-rotation-1366");
    }

    private void prepared(Page page, String number) {
        page.navigate("/campaigns/" + number + "/preparation");
        submit(page, page.locator("form[action$=qualifications] button"));
        page.getByText("合格").first().waitFor();
        assertThat(page.locator("#missing").textContent()).contains("梁禾", "不能派出");
        assertThat(page.locator("#people").getAttribute("open")).as("opens where something is missing").isNotNull();
        assertThat(page.locator("#people tbody tr").first().isVisible()).isTrue();
        picture(page, "campaign-preparation-1366");
    }

    private void signed(String number) {
        var phone = onPhone("inspector-1");
        phone.navigate("/undertakings");
        var form = phone.locator("#undertaking-" + number + " form");
        submit(phone, form.locator("button[type=submit]"));
        form.locator(".field-error").first().waitFor();
        picture(phone, "undertaking-360");
        assertThat(scrollsSideways(phone)).isFalse();
        form.locator("input[type=checkbox]").all().forEach(each -> each.check());
        submit(phone, form.locator("button[type=submit]"));
        phone.locator("#undertaking-" + number + " ol").waitFor();
        for (String tab : List.of("", "/groups", "/targets", "/preparation", "/rotation", "/reports", "/meetings", "/end")) {
            phone.navigate("/campaigns/" + number + tab);
            picture(phone, "campaign" + tab.replace('/', '-') + "-360");
            assertThat(scrollsSideways(phone)).as(tab).isFalse();
            for (var current : phone.locator(".tabs > [aria-current]").all()) {
                var box = current.boundingBox();
                assertThat(box.x).as("the current tab of " + tab).isBetween(0.0, 360 - box.width);
            }
        }
    }

    private void started(String number) {
        var leader = atDesk("leader-1");
        leader.navigate("/campaigns/" + number);
        submit(leader, leader.locator("form[action$='/start'] button"));
        leader.locator("form[action$='/start']").waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat(leader.locator(".detail-strip").textContent()).contains("进行中");
        picture(leader, "campaign-1366");
    }

    private void missing(Page page, String number) {
        page.navigate("/campaigns/" + number + "/reports");
        picture(page, "campaign-reports-1366");
        page.navigate("/campaigns/" + number + "/meetings");
        picture(page, "campaign-meetings-1366");
        page.navigate("/campaigns/" + number + "/end");
        assertThat(page.locator("#missing").textContent()).contains("没有登记总结会", "4 家检查对象未检查", "行动期限未满");
        submit(page, page.locator("form[action$='/end'] button"));
        page.locator(".notice-refusal").first().waitFor();
        assertThat(page.locator(".notice-refusal").first().textContent()).contains("材料没有收齐");
        picture(page, "campaign-end-1366");
        page.navigate("/campaigns");
        picture(page, "campaigns-1366");
        page.navigate("/campaigns/equipment");
        picture(page, "campaign-equipment-1366");
        page.navigate("/campaigns/contacts");
        picture(page, "campaign-contacts-1366");
    }
}
