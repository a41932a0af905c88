package cn.dangchang.plan.domain.campaign;

import static cn.dangchang.plan.CampaignGround.required;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.plan.CampaignGround;
import cn.dangchang.plan.UnitContacts;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the contacts of units, one at a time. */
@Service
@Transactional
class CampaignContactBook implements UnitContacts {
    private final CampaignScope scope;
    private final JdbcClient jdbc;
    private final AuditTrail trail;

    CampaignContactBook(CampaignScope scope, JdbcClient jdbc, AuditTrail trail) {
        this.scope = scope;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Contact> current() {
        return all().stream().filter(each -> each.until() == null).map(CampaignContactBook::masked).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Contact> former() {
        return all().stream().filter(each -> each.until() != null).map(CampaignContactBook::masked).toList();
    }

    @Override
    public void enter(Entry entry, boolean replace) {
        var agency = scope.require(Role.COORDINATOR).agency();
        var unit = required(entry.unit(), "unit");
        var name = required(entry.name(), "name");
        var telephone = required(entry.telephone(), "telephone");
        SharedGround.FORM_NOT_VALID.refuseAtIf(!telephone.matches("[0-9+() -]{7,20}"), "telephone");
        lock(agency, unit);
        var present = all().stream().filter(each -> each.until() == null && each.unit().equals(unit)).findFirst();
        CampaignGround.CONTACT_IS_ANOTHER.refuseAtIf(present.isPresent() && !replace, "replace", unit, present.map(Contact::name)
                .orElse(""));
        jdbc.sql("update plan.unit_contact set until = ? where agency = ? and unit = ? and until is null").params(scope.today(),
                agency.value(), unit).update();
        var id = UUID.randomUUID();
        jdbc.sql("insert into plan.unit_contact (id, agency, unit, name, position, telephone, qq, remark, since)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, agency.value(), unit, name, text(entry.position()), telephone, text(entry.qq()), text(entry.remark()),
                        scope.today()).update();
        trail.record(chain(id), "plan.contact-entered", Map.of("replaces", present.map(each -> each.id().toString()).orElse("")));
    }

    @Override
    public Numbers numbers(UUID contact) {
        scope.require(Role.COORDINATOR, Role.LEADER, Role.HEAD);
        var found = all().stream().filter(each -> each.id().equals(contact)).findFirst().orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        trail.record(chain(contact), "plan.contact-numbers-read", Map.of());
        return new Numbers(found.telephone(), found.qq());
    }

    private List<Contact> all() {
        return jdbc.sql("select * from plan.unit_contact where agency = ? order by unit, until desc nulls first, since desc")
                .param(scope.actor().agency().value())
                .query((row, index) -> new Contact(row.getObject("id", UUID.class), row.getString("unit"), row.getString("name"),
                        row.getString("position"),
                        row.getString("telephone"), row.getString("qq"), row.getString("remark"), row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class))).list();
    }

    /** Two who name a contact of one unit at once come one after the other. */
    private void lock(AgencyId agency, String unit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param("contact " + agency + " " + unit).query((row, index) ->
                row).list();
    }

    private static Contact masked(Contact each) {
        return new Contact(each.id(), each.unit(), each.name(), each.position(), masked(each.telephone()), masked(each.qq()),
                each.remark(), each.since(),
                each.until());
    }

    private static String masked(String number) {
        return number.length() < 7 ? "*".repeat(number.length()) : number.substring(0, 3) + "*".repeat(number.length() - 5)
                + number.substring(number.length() - 2);
    }

    private static Chain chain(UUID contact) {
        return new Chain("contact", contact.toString());
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
