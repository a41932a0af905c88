package cn.dangchang.organisation.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.organisation.LegalReviewers;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReviewerRegister implements LegalReviewers {
    private static final int LONGEST = 40;
    private static final String KNOWN = """
            select p.account, p.name, p.agency, l.first_reviewed_on, l.qualification
            from organisation.person p left join organisation.legal_reviewer l on l.account = p.account
            """;

    private final JdbcClient jdbc;
    private final Authority authority;
    private final AuditTrail trail;
    private final Clock clock;

    ReviewerRegister(JdbcClient jdbc, Authority authority, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.authority = authority;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reviewer> of(AgencyId agency) {
        return jdbc.sql(KNOWN + """
                 where p.agency = ? and p.active
                 and exists (select 1 from organisation.person_role r where r.account = p.account and r.role = ?) order by p.account
                """).param(agency.value()).param(Role.LEGAL_REVIEWER.name()).query((row, n) -> reviewer(row)).list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Reviewer> find(PersonId person) {
        return jdbc.sql(KNOWN + " where p.account = ?").param(person.value()).query((row, n) -> reviewer(row)).optional();
    }

    @Override
    public void enter(PersonId person, LocalDate firstReviewedOn, String qualification) {
        authority.requireFor(find(person).orElseThrow(OrganisationGround.NO_SUCH_PERSON::refusal).agency());
        OrganisationGround.FIRST_REVIEW_LIES_AHEAD.refuseAtIf(firstReviewedOn != null && firstReviewedOn.isAfter(LocalDate.now(clock)), "firstReviewedOn");
        var number = qualification == null || qualification.isBlank() ? null : qualification.strip();
        OrganisationGround.QUALIFICATION_TOO_LONG.refuseAtIf(number != null && number.length() > LONGEST, "qualification");
        keep(person, firstReviewedOn, number);
        trail.record(Chain.of(person), "organisation.legal-reviewer-entered", Map.of("firstReview", String.valueOf(firstReviewedOn), "qualified", number != null));
    }

    @Override
    public void reviewed(PersonId person, LocalDate day) {
        var known = find(person).orElseThrow(OrganisationGround.NO_SUCH_PERSON::refusal);
        if (known.firstReviewedOn() == null) {
            keep(person, day, known.qualification());
            trail.record(Chain.of(person), "organisation.first-review-kept", Map.of("on", day));
        }
    }

    private void keep(PersonId person, LocalDate first, String qualification) {
        jdbc.sql("""
                insert into organisation.legal_reviewer (account, first_reviewed_on, qualification) values (?, ?, ?)
                on conflict (account) do update set first_reviewed_on = excluded.first_reviewed_on, qualification = excluded.qualification
                """).param(person.value()).param(first).param(qualification).update();
    }

    private static Reviewer reviewer(ResultSet row) throws SQLException {
        return new Reviewer(new PersonId(row.getString("account")), row.getString("name"), new AgencyId(row.getString("agency")),
                row.getObject("first_reviewed_on", LocalDate.class), row.getString("qualification"));
    }
}
