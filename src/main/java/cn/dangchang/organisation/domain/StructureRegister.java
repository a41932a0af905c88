package cn.dangchang.organisation.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.Structure;
import cn.dangchang.organisation.Teams.Team;
import cn.dangchang.organisation.Units;
import cn.dangchang.organisation.Units.Agency;
import cn.dangchang.organisation.Units.Unit;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StructureRegister implements Structure {
    private final JdbcClient jdbc;
    private final Units units;
    private final People people;
    private final Authority authority;
    private final AuditTrail trail;

    StructureRegister(JdbcClient jdbc, Units units, People people, Authority authority, AuditTrail trail) {
        this.jdbc = jdbc;
        this.units = units;
        this.people = people;
        this.authority = authority;
        this.trail = trail;
    }

    @Override
    public void enter(Agency agency) {
        authority.requireFor(agency.id());
        jdbc.sql("""
                insert into organisation.agency (code, name, short_name, government, address, telephone, court)
                values (:code, :name, :shortName, :government, :address, :telephone, :court)
                on conflict (code) do update set name = excluded.name, short_name = excluded.short_name, government = excluded.government,
                    address = excluded.address, telephone = excluded.telephone, court = excluded.court
                """).param("code", agency.id().value()).param("name", agency.name()).param("shortName", agency.shortName())
                .param("government", agency.government()).param("address", agency.address()).param("telephone", agency.telephone())
                .param("court", agency.court()).update();
        trail.record(Chain.setting("agency:" + agency.id()), "organisation.agency-entered", Map.of("shortName", agency.shortName()));
    }

    @Override
    public void enter(Unit unit) {
        authority.requireFor(unit.agency());
        var before = units.find(unit.id()).orElse(null);
        OrganisationGround.NOT_OF_THIS_AGENCY.refuseAtIf(before != null && !before.agency().equals(unit.agency()), "code", unit.id());
        jdbc.sql("""
                insert into organisation.unit (code, agency, name, level, enforcement_power, authorised_from, authorised_to)
                values (:code, :agency, :name, :level, :power, cast(:from as date), cast(:to as date))
                on conflict (code) do update set name = excluded.name, level = excluded.level,
                    enforcement_power = excluded.enforcement_power, authorised_from = excluded.authorised_from,
                    authorised_to = excluded.authorised_to
                """).param("code", unit.id().value()).param("agency", unit.agency().value()).param("name", unit.name())
                .param("level", unit.level().name()).param("power", unit.enforcementPower()).param("from", unit.authorisedFrom())
                .param("to", unit.authorisedTo()).update();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("before", before == null ? null : power(before));
        facts.put("after", power(unit));
        trail.record(Chain.setting("unit:" + unit.id()), "organisation.unit-entered", facts);
    }

    @Override
    public void enter(Team team) {
        authority.requireFor(team.agency());
        var members = new LinkedHashSet<>(team.members());
        members.add(team.leader());
        members.forEach(member -> requireOfAgency(member, team.agency()));
        int stored = jdbc.sql("""
                insert into organisation.team as t (code, agency, name, leader) values (?, ?, ?, ?)
                on conflict (code) do update set name = excluded.name, leader = excluded.leader where t.agency = excluded.agency
                """).param(team.code()).param(team.agency().value()).param(team.name()).param(team.leader().value()).update();
        OrganisationGround.NOT_OF_THIS_AGENCY.refuseAtIf(stored == 0, "code", team.code());
        jdbc.sql("delete from organisation.team_member where team = ?").param(team.code()).update();
        members.forEach(member -> jdbc.sql("insert into organisation.team_member (team, account) values (?, ?)")
                .param(team.code()).param(member.value()).update());
        trail.record(Chain.setting("team:" + team.code()), "organisation.team-entered", Map.of("leader", team.leader(), "members", members));
    }

    private void requireOfAgency(PersonId member, AgencyId agency) {
        var person = people.find(member).orElseThrow(() -> OrganisationGround.NO_SUCH_PERSON.refusalAt("members"));
        OrganisationGround.NOT_OF_THIS_AGENCY.refuseAtIf(!person.agency().equals(agency), "members", person.name());
    }

    private static Map<String, Object> power(Unit unit) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("enforcementPower", unit.enforcementPower());
        facts.put("authorisedFrom", unit.authorisedFrom());
        facts.put("authorisedTo", unit.authorisedTo());
        return facts;
    }
}
