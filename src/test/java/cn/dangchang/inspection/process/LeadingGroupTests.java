package cn.dangchang.inspection.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import cn.dangchang.DangchangTest;
import cn.dangchang.evidence.MatterAccess;
import cn.dangchang.evidence.Pictures;
import cn.dangchang.inspection.ProposedVisit;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.CampaignCrew.Function;
import cn.dangchang.plan.CampaignCrew.Seat;
import cn.dangchang.plan.CampaignDesk;
import cn.dangchang.plan.CampaignPlan;
import cn.dangchang.plan.CampaignPreparation;
import cn.dangchang.plan.Campaigns.Group;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** a seat in the leading group opens the case files of that campaign, to be read and nothing else. */
@DangchangTest
class LeadingGroupTests {
    private static final PersonId SEATED = new PersonId("planner-1");
    private static final PersonId UNSEATED = new PersonId("planner-2");

    @Autowired ApplicationContext house;
    @Autowired CampaignDesk desk;
    @Autowired CampaignPreparation preparation;
    @Autowired MockMvc browser;
    @Autowired UserDetailsService accounts;
    private VisitPlay play;

    @BeforeEach
    void begin() {
        play = new VisitPlay(house);
    }

    @Test
    void aSeatInTheLeadingGroupOpensTheVisitsOfTheCampaign() throws Exception {
        var visit = visitOf(campaign(List.of(seat("leader-1", Function.HEAD), seat("planner-1", Function.MEMBER))));
        assertThat(play.as(SEATED, () -> play.visits.find(visit))).isPresent();
        assertThat(play.as(SEATED, () -> play.visits.search(visit.value(), null, 10))).hasSize(1);
        assertThat(status("planner-1", "/cases/" + visit)).isEqualTo(200);
        assertThat(play.as(UNSEATED, () -> play.visits.find(visit))).isEmpty();
        assertThat(play.as(UNSEATED, () -> play.visits.search(visit.value(), null, 10))).isEmpty();
        assertThat(status("planner-2", "/cases/" + visit)).isEqualTo(404);
    }

    @Test
    void theSeatOpensNeitherAnotherCampaignNorAVisitOutsideOfOne() {
        campaign(List.of(seat("leader-1", Function.HEAD), seat("planner-1", Function.MEMBER)));
        var other = visitOf(campaign(List.of(seat("leader-1", Function.HEAD), seat("planner-2", Function.MEMBER))));
        var alone = play.proposed(VisitPlay.TWO_OFFICERS).visit;
        for (var visit : List.of(other, alone)) {
            assertThat(play.as(SEATED, () -> play.visits.find(visit))).isEmpty();
            assertThat(play.as(SEATED, () -> play.visits.search(visit.value(), null, 10))).isEmpty();
        }
    }

    @Test
    void whoeverReadsByTheSeatChangesNothingAndPutsNothingIntoTheFile() throws Exception {
        var visit = visitOf(campaign(List.of(seat("leader-1", Function.HEAD), seat("planner-1", Function.MEMBER))));
        assertThatThrownBy(() -> play.as(SEATED, () -> play.planning.planMethods(visit, Set.of("site-inspection"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.ground()).isEqualTo(SharedGround.NOT_FOR_YOU));
        var file = new MockMultipartFile("file", "a.png", "image/png", Pictures.png(40, 30));
        var upload = multipart("/evidence").file(file).param("matter", visit.value()).param("purpose", "photo");
        assertThat(browser.perform(upload.with(csrf()).with(user(accounts.loadUserByUsername("planner-1")))).andReturn().getResponse()
                .getStatus()).isEqualTo(404);
        var access = house.getBean(MatterAccess.class);
        var actor = play.as(SEATED, () -> house.getBean(cn.dangchang.shared.Acting.class).required());
        assertThat(access.maySee(visit, actor)).isTrue();
        assertThat(access.mayKeep(visit, "photo", actor)).isFalse();
    }

    private MatterNumber campaign(List<Seat> seats) {
        var today = play.today();
        var plan = new CampaignPlan("涉尘专项", "《方案》", "安委办〔2026〕9号", today, today.plusDays(7), true, List.of("dust"), List.of("special"),
                List.of(), Map.of(), List.of());
        var number = play.as(VisitPlay.COORDINATOR, () -> desk.draft(plan));
        play.as(VisitPlay.COORDINATOR, () -> desk.staff(number, seats, List.of()));
        play.as(VisitPlay.COORDINATOR, () -> desk.enter(number, new Group("HX-1", "涉尘组", List.of("dust"), VisitPlay.GROUP_LEADER,
                List.of(VisitPlay.INSPECTOR_1, VisitPlay.INSPECTOR_2), List.of(), List.of())));
        play.as(VisitPlay.LEADER, () -> desk.start(number));
        for (var officer : List.of(VisitPlay.INSPECTOR_1, VisitPlay.INSPECTOR_2)) {
            play.as(officer, () -> preparation.undertake(number, preparation.clauses().stream().map(each -> each.code()).toList()));
        }
        return number;
    }

    private MatterNumber visitOf(MatterNumber campaign) {
        var site = play.site();
        return play.as(VisitPlay.INSPECTOR_1, () -> play.planning.propose(new ProposedVisit(site, "HX-1", "special", null, true, null,
                play.today(), VisitPlay.TWO_OFFICERS, new VisitBasis(BasisKind.CAMPAIGN, campaign.value()), "临时增加")));
    }

    private static Seat seat(String person, Function function) {
        return new Seat(new PersonId(person), function);
    }

    private int status(String account, String path) throws Exception {
        return browser.perform(get(path).with(user(accounts.loadUserByUsername(account))).accept("text/html")).andReturn().getResponse().getStatus();
    }
}
