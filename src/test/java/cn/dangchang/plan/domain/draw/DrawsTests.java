package cn.dangchang.plan.domain.draw;

import static cn.dangchang.plan.domain.draw.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditEntry;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.BasisSource;
import cn.dangchang.plan.DrawExclusion;
import cn.dangchang.plan.DrawGround;
import cn.dangchang.plan.DrawRecords.ReplayStep;
import cn.dangchang.plan.DrawState;
import cn.dangchang.plan.DrawView;
import cn.dangchang.plan.Draws.DrawTerms;
import cn.dangchang.plan.Draws.Exclusion;
import cn.dangchang.plan.Draws.Stratum;
import cn.dangchang.plan.Draws.Witness;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.plan.VisitIntent;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Draws in an agency of their own: 27 sites, seven officers of whom the last has an expired certificate. */
@DangchangTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrawsTests {
    @Autowired ApplicationContext house;
    @Autowired AuditTrail trail;
    @Autowired Documents documents;
    @Autowired List<BasisSource> bases;
    @Autowired JdbcTemplate jdbc;
    @Autowired Clock clock;
    private DrawAgency agency;
    private LocalDate day;

    @BeforeAll
    void openAgency() {
        agency = new DrawAgency(house, "DRAWA", 27, 7, LocalDate.now(clock));
        day = LocalDate.now(clock);
    }

    @Test
    void theSeedIsCommittedBeforeAnythingElseAndStaysSecretUntilTheDraw() {
        var number = agency.committed(day, "30%");
        assertThat(number.value()).startsWith("DRAWA-SJ");
        assertThat(entries(number)).singleElement().satisfies(entry -> assertThat(entry.facts())
                .containsEntry("seedHash", agency.view(number).seal().seedHash()));
        assertThat(agency.view(number).seal().seed()).isNull();
        agency.asPlanner(() -> agency.draws.freeze(number));
        assertThat(agency.view(number).seal().seed()).isNull();
        agency.asPlanner(() -> agency.draws.draw(number, agency.witness()));
        var seal = agency.view(number).seal();
        assertThat(new Seed(seal.seed()).commitment()).isEqualTo(seal.seedHash());
        assertThat(entries(number)).extracting(AuditEntry::action)
                .containsExactly("plan.draw-committed", "plan.draw-frozen", "plan.draw-drawn");
    }

    @Test
    void ofTwentySevenNineAreDrawnEachWithTwoCertifiedOfficers() {
        var view = agency.view(agency.drawn(day, "30%"));
        assertThat(view.shares()).singleElement().satisfies(share -> {
            assertThat(share.total()).isEqualTo(27);
            assertThat(share.wanted()).isEqualTo(9);
            assertThat(share.drawn()).isEqualTo(9);
            assertThat(share.isBelowLeast()).isFalse();
        });
        assertThat(view.teams()).hasSize(9).allSatisfy(team -> assertThat(team.now()).hasSize(2).extracting(DrawView.Officer::id)
                .doesNotHaveDuplicates()
                .doesNotContain(agency.person("officer-6").value()));
        assertThat(view.candidates().officersLeftOut()).singleElement().satisfies(officer ->
                assertThat(officer.exclusion().kind()).isEqualTo(DrawExclusion.CERTIFICATE));
    }

    @Test
    void eightOfTwentySevenAreMarkedAsTooFew() {
        assertThat(agency.as("planner", () -> agency.records.preview(DrawAgency.terms(day, "8"))).shares().get(0)).satisfies(share -> {
            assertThat(share.isBelowLeast()).isTrue();
            assertThat(share.least()).isEqualTo(9);
        });
    }

    @Test
    void nobodyDrawsBeforeSeedAndInputsAreFixedNorTwice() {
        assertRefused(SharedGround.NOT_FOR_YOU, () -> agency.asPlanner(() ->
                agency.draws.draw(new MatterNumber("DRAWA-SJ2026-9999"), agency.witness())));
        var number = agency.committed(day, "30%");
        assertRefused(DrawGround.DRAW_OUT_OF_TURN, () -> agency.asPlanner(() -> agency.draws.draw(number, agency.witness())));
        agency.asPlanner(() -> agency.draws.freeze(number));
        assertRefused(DrawGround.DRAW_OUT_OF_TURN, () -> agency.asPlanner(() -> agency.draws.freeze(number)));
        agency.asPlanner(() -> agency.draws.draw(number, agency.witness()));
        assertRefused(DrawGround.DRAW_OUT_OF_TURN, () -> agency.asPlanner(() -> agency.draws.draw(number, agency.witness())));
        assertRefused(DrawGround.DRAW_OUT_OF_TURN, () -> agency.asPlanner(() -> agency.draws.abandon(number, "结果不合意")));
    }

    @Test
    void twoRequestsAtOnceDrawOnce() throws Exception {
        var number = agency.frozen(day, "30%");
        var pool = Executors.newFixedThreadPool(2);
        Callable<Boolean> attempt = () -> {
            try {
                agency.asPlanner(() -> agency.draws.draw(number, agency.witness()));
                return true;
            } catch (cn.dangchang.shared.Refusal refused) {
                return false;
            }
        };
        var done = pool.invokeAll(List.of(attempt, attempt)).stream().filter(each -> {
            try {
                return each.get();
            } catch (Exception fault) {
                throw new AssertionError(fault);
            }
        }).count();
        pool.shutdown();
        assertThat(done).isEqualTo(1);
        assertThat(entries(number)).filteredOn(entry -> entry.action().equals("plan.draw-drawn")).hasSize(1);
    }

    @Test
    void onlyAPlannerOfTheAgencyDraws() {
        assertRefused(SharedGround.NOT_FOR_YOU, () -> agency.as("leader", () -> agency.draws.commit(DrawAgency.terms(day, "30%"))));
        var number = agency.frozen(day, "30%");
        assertRefused(SharedGround.NOT_FOR_YOU, () -> agency.as("supervisor", () -> {
            agency.draws.draw(number, agency.witness());
            return null;
        }));
        var elsewhere = new DrawAgency(house, "DRAWB", 1, 3, day);
        assertRefused(SharedGround.NOT_FOR_YOU, () -> elsewhere.asPlanner(() -> elsewhere.draws.abandon(number, "不是本机关的")));
        assertRefused(SharedGround.NOT_FOR_YOU, () -> elsewhere.view(number));
    }

    @Test
    void aWitnessOtherThanTheDrawerIsPresentWithOwnWordsAndPin() {
        var number = agency.frozen(day, "30%");
        refusedAtDraw(number, DrawGround.WITNESS_MISSING, null);
        refusedAtDraw(number, DrawGround.WITNESS_NOT_FIT, new Witness(agency.person("planner"), DrawAgency.WORDS, DrawAgency.PIN));
        refusedAtDraw(number, DrawGround.WITNESS_NOT_FIT, new Witness(agency.person("officer-1"), DrawAgency.WORDS, DrawAgency.PIN));
        refusedAtDraw(number, DrawGround.WITNESS_NOT_FIT, new Witness(new PersonId("supervisor-1"), DrawAgency.WORDS, "151515"));
        refusedAtDraw(number, DrawGround.WITNESS_WORDS_TOO_SHORT, new Witness(agency.person("supervisor"), "随便", DrawAgency.PIN));
        refusedAtDraw(number, OrganisationGround.PIN_NOT_ACCEPTED, new Witness(agency.person("supervisor"), DrawAgency.WORDS, "000000"));
        agency.asPlanner(() -> agency.draws.draw(number, new Witness(agency.person("leader"), DrawAgency.WORDS, DrawAgency.PIN)));
        assertThat(agency.view(number).seal().words()).isEqualTo(DrawAgency.WORDS);
    }

    private void refusedAtDraw(MatterNumber number, cn.dangchang.shared.Ground ground, Witness witness) {
        assertRefused(ground, () -> agency.asPlanner(() -> agency.draws.draw(number, witness)));
        assertThat(agency.view(number).state()).isEqualTo(DrawState.FROZEN);
    }

    @Test
    void anAgencyMayDrawWithoutWitnessWhereItsSettingSaysSo() {
        var other = new DrawAgency(house, "DRAWC", 3, 4, day);
        house.getBean(RuleSettings.class).change(other.agency, new RuleSettings.Change("draw-needs-witness", "false", "本局规定", day, null));
        var number = other.frozen(day, "2");
        other.asPlanner(() -> other.draws.draw(number, null));
        assertThat(other.view(number).teams()).hasSize(2);
        assertThat(other.as("planner", () -> other.records.replay(number))).allMatch(ReplayStep::agrees);
    }

    @Test
    void whoIsExcludedByHandHasAReasonAndIsNeverDrawn() {
        var number = agency.committed(day, "100%");
        var site = agency.view(number).candidates().sites().get(3).id().toString();
        var officer = agency.person("officer-2").value();
        refusedExclusion(number, DrawGround.DRAW_REASON_MISSING, new Exclusion(officer, DrawExclusion.LEAVE, " "));
        refusedExclusion(number, DrawGround.EXCLUSION_NOT_BY_HAND, new Exclusion(officer, DrawExclusion.CERTIFICATE, "证件"));
        refusedExclusion(number, DrawGround.EXCLUSION_NOT_BY_HAND, new Exclusion(site, DrawExclusion.LEAVE, "请假"));
        refusedExclusion(number, DrawGround.NOT_A_CANDIDATE, new Exclusion(UUID.randomUUID().toString(), DrawExclusion.OTHER_SITE, "别处"));
        agency.asPlanner(() -> {
            agency.draws.exclude(number, new Exclusion(officer, DrawExclusion.RECUSAL, "近亲属在该行业任职"));
            agency.draws.exclude(number, new Exclusion(site, DrawExclusion.NOT_OPERATING, "停产至年底"));
            agency.draws.exclude(number, new Exclusion(agency.person("officer-3").value(), DrawExclusion.LEAVE, "误选"));
            agency.draws.readmit(number, agency.person("officer-3").value());
            agency.draws.freeze(number);
        });
        refusedExclusion(number, DrawGround.DRAW_OUT_OF_TURN, new Exclusion(agency.person("officer-4").value(), DrawExclusion.LEAVE,
                "冻结以后"));
        agency.asPlanner(() -> agency.draws.draw(number, agency.witness()));
        var view = agency.view(number);
        assertThat(view.teams()).hasSize(26).noneMatch(team -> team.site().id().toString().equals(site))
                .noneMatch(team -> team.now().stream().anyMatch(each -> each.id().equals(officer)))
                .anyMatch(team -> team.now().stream().anyMatch(each -> each.id().equals(agency.person("officer-3").value())));
        assertThat(view.shares().get(0).isShort()).isTrue();
        assertThat(view.candidates().sitesLeftOut()).singleElement()
                .satisfies(each -> assertThat(each.exclusion().reason()).isEqualTo("停产至年底"));
    }

    private void refusedExclusion(MatterNumber number, DrawGround ground, Exclusion exclusion) {
        assertRefused(ground, () -> agency.asPlanner(() -> agency.draws.exclude(number, exclusion)));
    }

    @Test
    void aReplacedOfficerStaysOnRecordAndTheNextOfTheReserveComes() {
        var number = agency.drawn(day, "30%");
        var team = agency.view(number).teams().get(0);
        var out = new PersonId(team.now().get(0).id());
        assertRefused(DrawGround.DRAW_REASON_MISSING, () -> agency.asPlanner(() ->
                agency.draws.replace(number, team.site().id(), out, "")));
        assertRefused(DrawGround.OFFICER_NOT_DRAWN, () -> agency.asPlanner(() ->
                agency.draws.replace(number, team.site().id(), agency.person("planner"), "换人")));
        var in = agency.as("planner", () -> agency.draws.replace(number, team.site().id(), out, "突发疾病"));
        var after = agency.view(number);
        assertThat(after.teams().get(0).drawn()).isEqualTo(team.drawn());
        assertThat(after.teams().get(0).now()).extracting(DrawView.Officer::id).contains(in.value()).doesNotContain(out.value());
        assertThat(after.swaps()).singleElement().satisfies(swap -> assertThat(swap.reason()).isEqualTo("突发疾病"));
        assertThat(agency.as("planner", () -> agency.records.replay(number))).allMatch(ReplayStep::agrees);
        assertThatThrownBy(() -> jdbc.update("update plan.draw_swap set incoming = ? where draw = ?", "somebody", number.value()))
                .hasMessageContaining("never changes");
    }

    @Test
    void aRedrawKeepsTheFirstWithItsReason() {
        var first = agency.drawn(day, "30%");
        var before = agency.view(first);
        assertRefused(DrawGround.DRAW_REASON_MISSING, () -> agency.as("planner", () -> agency.draws.redraw(first, null)));
        var second = agency.as("planner", () -> agency.draws.redraw(first, "名录中有两家登记重复"));
        assertRefused(DrawGround.REDRAW_UNDER_WAY, () -> agency.as("planner", () -> agency.draws.redraw(first, "再来一次")));
        assertThat(agency.view(first).state()).isEqualTo(DrawState.DRAWN);
        agency.asPlanner(() -> {
            agency.draws.freeze(second);
            agency.draws.draw(second, agency.witness());
        });
        var kept = agency.view(first);
        assertThat(kept.state()).isEqualTo(DrawState.SUPERSEDED);
        assertThat(kept.teams()).isEqualTo(before.teams());
        assertThat(kept.redrawnAs()).isEqualTo(second);
        assertThat(agency.view(second).redrawOf()).isEqualTo(first);
        assertThat(agency.view(second).reason()).isEqualTo("名录中有两家登记重复");
        assertThat(agency.as("planner", () -> agency.records.replay(first))).allMatch(ReplayStep::agrees);
    }

    @Test
    void aCommittedSeedThatIsNotDrawnStaysVisibleWithItsReason() {
        var number = agency.frozen(day, "30%");
        assertRefused(DrawGround.DRAW_REASON_MISSING, () -> agency.asPlanner(() -> agency.draws.abandon(number, null)));
        agency.asPlanner(() -> agency.draws.abandon(number, "行业选错"));
        assertThat(agency.as("planner", () -> agency.records.all())).filteredOn(line -> line.number().equals(number)).singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(DrawState.ABANDONED);
                    assertThat(line.abandonReason()).isEqualTo("行业选错");
                });
        var seal = agency.view(number).seal();
        assertThat(new Seed(seal.seed()).commitment()).isEqualTo(seal.seedHash());
        assertThatThrownBy(() -> jdbc.update("delete from plan.draw where number = ?", number.value()))
                .hasMessageContaining("never deleted");
    }

    @Test
    void nothingThatWasCommittedFrozenOrDrawnCanBeEdited() {
        var number = agency.drawn(day, "30%");
        for (String column : List.of("seed", "seed_hash", "terms", "input", "input_hash", "words", "result")) {
            assertThatThrownBy(() -> jdbc.update("update plan.draw set " + column + " = 'other' where number = ?", number.value()))
                    .as(column)
                    .hasMessageContaining("never changes");
        }
    }

    @Test
    void aVisitThatRestsOnADrawGoesToADrawnSiteWithTheDrawnOfficers() {
        var number = agency.drawn(day, "30%");
        var source = bases.stream().filter(each -> each.kind() == BasisKind.DRAW).findFirst().orElseThrow();
        var team = agency.view(number).teams().get(2);
        var drawn = team.now().stream().map(each -> new PersonId(each.id())).toList();
        source.require(intent(number.value(), team.site().id(), day, drawn));
        assertThat(source.choices(agency.agency, team.site().id(), day)).extracting(BasisSource.Choice::reference).contains(number.value());
        var other = Stream.concat(drawn.stream().limit(1), agency.view(number).candidates().eligibleOfficers()
                .map(each -> new PersonId(each.id()))
                .filter(each -> !drawn.contains(each)).limit(1)).toList();
        assertRefused(DrawGround.OFFICERS_NOT_AS_DRAWN, () -> source.require(intent(number.value(), team.site().id(), day, other)));
        assertRefused(DrawGround.OFFICERS_NOT_AS_DRAWN, () -> source.require(intent(number.value(), team.site().id(), day,
                drawn.subList(0, 1))));
        assertRefused(DrawGround.SITE_NOT_DRAWN, () -> source.require(intent(number.value(), UUID.randomUUID(), day, drawn)));
        assertRefused(DrawGround.DRAW_OF_ANOTHER_YEAR, () -> source.require(intent(number.value(), team.site().id(), day.plusYears(1),
                drawn)));
        assertRefused(DrawGround.NO_SUCH_DRAW, () -> source.require(intent("DRAWA-SJ2026-9999", team.site().id(), day, drawn)));
        var frozen = agency.frozen(day, "30%");
        assertRefused(DrawGround.DRAW_NOT_IN_FORCE, () -> source.require(intent(frozen.value(), team.site().id(), day, drawn)));
    }

    private VisitIntent intent(String draw, UUID site, LocalDate on, List<PersonId> officers) {
        return new VisitIntent(agency.agency, UUID.randomUUID(), site, "dust", null, "double-random", null, on, officers, null,
                new VisitBasis(BasisKind.DRAW, draw));
    }

    @Test
    void theRecordSheetIsIssuedOnceForWhatItSays() {
        var number = agency.drawn(day, "30%");
        var sheet = agency.as("planner", () -> agency.draws.recordSheet(number));
        assertThat(agency.as("planner", () -> agency.draws.recordSheet(number))).isEqualTo(sheet);
        assertThat(documents.find(sheet)).hasValueSatisfying(each -> {
            assertThat(each.kind()).isEqualTo(DocumentKind.DRAW_RECORD);
            assertThat(each.number()).contains("应急抽〔");
        });
        var team = agency.view(number).teams().get(0);
        agency.as("planner", () -> agency.draws.replace(number, team.site().id(), new PersonId(team.now().get(1).id()), "外出培训"));
        assertThat(agency.as("planner", () -> agency.draws.recordSheet(number))).isNotEqualTo(sheet);
        assertRefused(DrawGround.DRAW_OUT_OF_TURN, () -> agency.as("planner",
                () -> agency.draws.recordSheet(agency.draws.commit(DrawAgency.terms(day, "1")))));
    }

    @Test
    void theExportIsRecomputedFromItselfAlone() {
        var number = agency.drawn(day, "30%");
        var export = agency.as("planner", () -> agency.records.export(number));
        assertThat(RecomputeDrawMode.report(export).agrees()).isTrue();
        var officer = agency.view(number).teams().get(0).drawn().get(0).id();
        assertThat(RecomputeDrawMode.report(export.replace(officer, officer + "-x")).agrees()).isFalse();
    }

    @Test
    void aDrawnOfficerSeesTheDrawAndAnotherDoesNot() {
        var number = agency.drawn(day, "1");
        var drawn = agency.view(number).teams().get(0).now().get(0).id();
        assertThat(agency.as(drawn.substring(drawn.indexOf('-') + 1), () -> agency.records.find(number)).number()).isEqualTo(number);
        assertRefused(SharedGround.NOT_FOR_YOU, () -> agency.as("officer-6", () -> agency.records.find(number)));
    }

    @Test
    void aLeaderPublishesAndTheRestCannot() {
        var number = agency.drawn(day, "1");
        assertRefused(SharedGround.NOT_FOR_YOU, () -> agency.asPlanner(() -> agency.draws.publish(number)));
        assertThat(agency.records.published(number)).isEmpty();
        agency.as("leader", () -> {
            agency.draws.publish(number);
            agency.draws.publish(number);
            return null;
        });
        assertThat(agency.records.published(number)).isPresent();
        assertThat(entries(number)).filteredOn(entry -> entry.action().equals("plan.draw-published")).hasSize(1);
    }

    @Test
    void termsThatCannotBeDrawnFromAreRefusedAtTheirField() {
        refusedTerms(DrawGround.DRAW_TITLE_MISSING, new DrawTerms(" ", day.getYear(), day, 2, dust("30%")));
        refusedTerms(DrawGround.DRAW_DAY_NOT_VALID, new DrawTerms("抽查", day.getYear(), day.minusDays(1), 2, dust("30%")));
        refusedTerms(DrawGround.DRAW_DAY_NOT_VALID, new DrawTerms("抽查", day.getYear() + 1, day, 2, dust("30%")));
        refusedTerms(DrawGround.TOO_FEW_OFFICERS_PER_SITE, new DrawTerms("抽查", day.getYear(), day, 1, dust("30%")));
        refusedTerms(DrawGround.NO_SECTOR_TO_DRAW_FROM, new DrawTerms("抽查", day.getYear(), day, 2, List.of()));
        refusedTerms(DrawGround.QUOTA_NOT_VALID, new DrawTerms("抽查", day.getYear(), day, 2, dust("三成")));
        var empty = agency.as("planner", () -> agency.draws.commit(new DrawTerms("抽查", day.getYear(), day, 2,
                List.of(new Stratum("ammonia", "30%")))));
        assertRefused(DrawGround.NOTHING_TO_DRAW_FROM, () -> agency.asPlanner(() -> agency.draws.freeze(empty)));
        var many = agency.as("planner", () -> agency.draws.commit(new DrawTerms("抽查", day.getYear(), day, 7, dust("30%"))));
        assertRefused(DrawGround.NOT_ENOUGH_OFFICERS_TO_DRAW, () -> agency.asPlanner(() -> agency.draws.freeze(many)));
    }

    private void refusedTerms(DrawGround ground, DrawTerms terms) {
        assertRefused(ground, () -> agency.as("planner", () -> agency.draws.commit(terms)));
    }

    private static List<Stratum> dust(String quota) {
        return List.of(new Stratum("dust", quota));
    }

    private List<AuditEntry> entries(MatterNumber number) {
        return trail.of(Chain.of(number));
    }
}
