package cn.dangchang.plan.domain.campaign;

import static cn.dangchang.plan.domain.campaign.CampaignRefusals.assertRefused;
import static cn.dangchang.plan.domain.campaign.CampaignRefusals.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.plan.CampaignGround;
import cn.dangchang.plan.KeyLists;
import cn.dangchang.plan.KeyLists.Filter;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a campaign visits. */
class CampaignTargetsTests extends CampaignRoom {
    @Test
    void targetsComeFromAListAndKeepItsNameAndNumber() {
        var number = as("coordinator-1", () -> desk.draft(plan("concentrated")));
        var first = enterprise("dust", QINGSHI);
        var second = enterprise("dust", LIUHE);
        var list = as("planner-1", () -> lists.paste("《突出问题清单》", KeyLists.Kind.PROBLEMS, "县安委办", "4\t" + first.name() + "\t除尘系统\n\n9,"
                + second.creditCode()));
        assertThat(as("planner-1", () -> lists.find(list)).entries()).extracting(each -> each.position() + each.name() + each.remark())
                .containsExactly("4" + first.name() + "除尘系统", "9" + second.name());
        as("coordinator-1", () -> targets.chooseFrom(number, list, List.of(second.sites().get(0).id()), null));
        as("coordinator-1", () -> targets.chooseFrom(number, list, List.of(second.sites().get(0).id()), null));
        assertThat(as("leader-1", () -> targets.of(number))).singleElement().satisfies(each -> {
            assertThat(each.target().source()).isEqualTo("《突出问题清单》 9");
            assertThat(each.target().area()).isEqualTo(LIUHE);
            assertThat(each.outside()).isFalse();
        });
        as("coordinator-1", () -> targets.drop(number, second.sites().get(0).id()));
        assertThat(as("leader-1", () -> targets.of(number))).isEmpty();
    }

    @Test
    void aListWithALineThatFitsNothingIsNotTakenInAtAll() {
        var known = enterprise("dust", QINGSHI);
        var refusal = assertRefused(CampaignGround.KEY_LIST_LINES_UNKNOWN, () -> as("coordinator-1", () -> lists.paste("清单",
                KeyLists.Kind.ENTERPRISES, "县安委办",
                known.name() + "\n不存在的企业\n\n也不存在")));
        assertThat(refusal.objections().get(0).arguments()).containsExactly("2、4");
        assertRefused(SharedGround.NOT_FOR_YOU, () -> as("inspector-1", () -> lists.paste("清单", KeyLists.Kind.OTHER, "某科", known.name())));
    }

    @Test
    void aListIsGatheredFromTheRegisterByItsParticulars() {
        var small = enterprise("metallurgy", QINGSHI);
        var list = as("coordinator-1", () -> lists.gather("冶金企业", KeyLists.Kind.ENTERPRISES, "企业台账", new Filter("metallurgy", "HX-QSZ",
                null, "")));
        assertThat(as("coordinator-1", () -> lists.find(list)).entries()).anyMatch(each -> each.enterprise().equals(small.id()))
                .allMatch(each -> each.sector().equals("metallurgy") && each.town().equals("HX-QSZ"));
        assertRefusedAt(CampaignGround.KEY_LIST_EMPTY, "sector",
                () -> as("coordinator-1", () -> lists.gather("没有", KeyLists.Kind.OTHER, "企业台账", new Filter("metallurgy", null, "没有这个等级",
                        null))));
    }

    @Test
    void outsideOfTheSectorsATargetNeedsAReason() {
        var number = as("coordinator-1", () -> desk.draft(plan("concentrated")));
        var site = enterprise("hazardous-chemicals", QINGSHI).sites().get(0).id();
        assertRefusedAt(CampaignGround.CAMPAIGN_TARGET_OUTSIDE_SECTORS, "reason", () -> as("coordinator-1", () -> targets.choose(number,
                site, " ")));
        as("coordinator-1", () -> targets.choose(number, site, "与涉尘车间同一厂区"));
        assertThat(as("leader-1", () -> targets.of(number))).singleElement().satisfies(each -> {
            assertThat(each.outside()).isTrue();
            assertThat(each.reason()).isEqualTo("与涉尘车间同一厂区");
        });
    }
}
