package cn.dangchang.law.domain.discretion;

import cn.dangchang.law.LawGround;
import cn.dangchang.law.ReferenceLists;
import cn.dangchang.law.ReferenceLists.Entry;
import cn.dangchang.law.Violations;
import cn.dangchang.law.domain.Bigrams;
import cn.dangchang.law.domain.discretion.OwnStandards.OwnStandard;
import cn.dangchang.shared.Acting;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what the law punishes as it stood on a day, with the steps of the agency in whose name is acted. */
@Component
@Transactional(readOnly = true)
class ViolationBook implements Violations {
    private static final String IN_FORCE = "select * from law.violation where current and valid_from <= :day and (valid_to is null or valid_to >= :day)";
    /** The words of what was done first, then the pairs anywhere, in the law's order. */
    private static final String MATCHES = """
             and bigrams @> string_to_array(:pairs, ' ') and haystack like '%' || :first || '%'
            order by position(:plain in haystack) = 0, split_part(code, '-', 1), position limit :limit""";
    /** Printed for steps that nobody has set. */
    private static final String UNVERIFIED = "依据待核";

    private final JdbcClient sql;
    private final OwnStandards own;
    private final ReferenceLists lists;
    private final Acting acting;

    ViolationBook(JdbcClient sql, OwnStandards own, ReferenceLists lists, Acting acting) {
        this.sql = sql;
        this.own = own;
        this.lists = lists;
        this.acting = acting;
    }

    @Override
    public Optional<Violation> find(String id, LocalDate day) {
        return sql.sql(IN_FORCE + " and code = :code").param("day", day).param("code", id).query(ViolationBook::plain).optional()
                .map(each -> withSteps(each, standards(day), lists.discretionSteps()));
    }

    @Override
    public List<Violation> search(String text, LocalDate day, int limit) {
        String plain = Bigrams.plain(text == null ? "" : text);
        var found = plain.isEmpty()
                ? sql.sql(IN_FORCE + " order by split_part(code, '-', 1), position limit :limit").param("day", day).param("limit", limit)
                : sql.sql(IN_FORCE + MATCHES).param("day", day).param("pairs", Bigrams.wanted(text)).param("first", plain.substring(0, 1))
                        .param("plain", plain).param("limit", limit);
        var standards = standards(day);
        var steps = lists.discretionSteps();
        return found.query(ViolationBook::plain).list().stream().map(each -> withSteps(each, standards, steps)).toList();
    }

    @Override
    public Range range(String violation, String range, LocalDate day) {
        return find(violation, day).orElseThrow(() -> LawGround.NO_SUCH_VIOLATION.refusal(violation)).ranges().stream()
                .filter(each -> each.id().equals(range)).findFirst().orElseThrow(() -> LawGround.NO_SUCH_RANGE.refusal(range));
    }

    private List<OwnStandard> standards(LocalDate day) {
        return acting.current().map(actor -> own.on(actor.agency().value(), day)).orElse(List.of());
    }

    private static Violation withSteps(Violation violation, List<OwnStandard> all, List<Entry> names) {
        var standards = all.stream().filter(each -> each.violation().equals(violation.id())).toList();
        var ranges = Stream.concat(violation.ranges().stream(), standards.stream().filter(each -> each.entered() != null).map(ViolationBook::entered))
                .map(range -> standards.stream().filter(each -> each.range().equals(range.id())).findFirst()
                        .map(each -> stepped(range, each.steps().isEmpty() ? EqualSteps.of(range, names) : each.steps(), each.basis()))
                        .orElseGet(() -> stepped(range, EqualSteps.of(range, names), UNVERIFIED))).toList();
        return new Violation(violation.id(), violation.act(), violation.breaks(), violation.punishedBy(), violation.punishedByLabel(), violation.verified(),
                violation.validFrom(), violation.validTo(), ranges);
    }

    private static Range entered(OwnStandard standard) {
        var range = standard.entered();
        return new Range(standard.range(), range.offender(), range.circumstance(), range.lowest(), range.highest(), range.must(), range.also(), List.of());
    }

    private static Range stepped(Range range, List<Step> steps, String standard) {
        return new Range(range.id(), range.offender(), range.circumstance(), range.lowest(), range.highest(), range.must(), range.also(), steps,
                range.measure(), standard);
    }

    private static Violation plain(ResultSet row, int number) throws SQLException {
        var ranges = Json.read(row.getString("ranges"), new TypeReference<List<RangeLine>>() {}).stream().map(RangeLine::range).toList();
        return new Violation(row.getString("code"), row.getString("act"), List.of((String[]) row.getArray("breaks").getArray()),
                row.getString("punished_by"), row.getString("label"), row.getBoolean("verified"), row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class), ranges);
    }
}
