package cn.dangchang.organisation.demo;

import cn.dangchang.organisation.LegalReviewers;
import cn.dangchang.organisation.People.Certificate;
import cn.dangchang.organisation.Staffing;
import cn.dangchang.organisation.Staffing.Newcomer;
import cn.dangchang.organisation.Structure;
import cn.dangchang.organisation.Teams;
import cn.dangchang.organisation.Teams.Team;
import cn.dangchang.organisation.Units;
import cn.dangchang.organisation.Units.Agency;
import cn.dangchang.organisation.Units.Level;
import cn.dangchang.organisation.Units.Unit;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.UnitId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Two invented agencies with their people, for the demo profile only: 华溪县, where the story plays, and the neighbour 鹤滨县, which must
 * see nothing of it. Every account is marked, so that a production start finds it.
 */
@Component
@Profile("demo")
class DemoPeople implements SmartInitializingSingleton {
    private static final String PASSWORD = "dangchang";

    private final Structure structure;
    private final Staffing staffing;
    private final Units units;
    private final Teams teams;
    private final JdbcClient jdbc;
    private final LegalReviewers reviewers;

    DemoPeople(Structure structure, Staffing staffing, Units units, Teams teams, JdbcClient jdbc, LegalReviewers reviewers) {
        this.reviewers = reviewers;
        this.structure = structure;
        this.staffing = staffing;
        this.units = units;
        this.teams = teams;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        DemoTable.of("agencies").rows().stream().map(DemoPeople::agency).filter(each -> units.agency(each.id()).isEmpty())
                .forEach(structure::enter);
        DemoTable.of("units").rows().stream().map(DemoPeople::unit).filter(each -> units.find(each.id()).isEmpty())
                .forEach(structure::enter);
        DemoTable.of("people").rows().stream().filter(row -> !known(row.text(0))).forEach(this::register);
        DemoTable.of("legal-reviewers").rows().stream().filter(row -> known(row.text(0)) && unqualified(row.text(0)))
                .forEach(row -> reviewers.enter(new PersonId(row.text(0)), row.day(2), row.text(1)));
        DemoTable.of("teams").rows().stream().map(DemoPeople::team).filter(each -> teams.find(each.code()).isEmpty())
                .forEach(structure::enter);
    }

    private boolean known(String account) {
        return jdbc.sql("select exists (select 1 from organisation.person where account = ?)").param(account).query(Boolean.class).single();
    }

    private boolean unqualified(String account) {
        return reviewers.find(new PersonId(account)).filter(each -> each.qualification() == null).isPresent();
    }

    private void register(DemoTable.Row row) {
        var person = new PersonId(row.text(0));
        var unit = new UnitId(row.text(2));
        var roles = row.words(3).stream().map(Role::ofKey).collect(Collectors.toSet());
        staffing.register(new Newcomer(person, row.text(1), units.find(unit).orElseThrow().agency(), unit, roles, PASSWORD, row.text(4)));
        if (row.has(5)) {
            staffing.certify(person, new Certificate(row.text(5), "行政执法证", row.day(6), row.day(7), false));
        }
        jdbc.sql("update organisation.person set demo = true where account = ?").param(person.value()).update();
    }

    private static Agency agency(DemoTable.Row row) {
        return new Agency(new AgencyId(row.text(0)), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6));
    }

    private static Unit unit(DemoTable.Row row) {
        return new Unit(new UnitId(row.text(0)), row.text(1), new AgencyId(row.text(2)), Level.valueOf(row.text(3)), row.flag(4), row.day(5), row.day(6));
    }

    private static Team team(DemoTable.Row row) {
        List<PersonId> members = row.words(4).stream().map(PersonId::new).toList();
        return new Team(row.text(0), row.text(1), new AgencyId(row.text(2)), new PersonId(row.text(3)), members);
    }
}
