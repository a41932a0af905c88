package cn.dangchang.law.domain;

import cn.dangchang.law.LawGround;
import cn.dangchang.law.Statutes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the text that a finding rests on, and says when it may no longer be cited. */
@Component
@Transactional(readOnly = true)
class StatuteBook implements Statutes {
    /** The name or number first, then the exact words anywhere, then all their pairs; what is in force before what is not. */
    private static final String SEARCH = """
            select * from law.basis
            where current and bigrams @> string_to_array(:pairs, ' ') and haystack like '%' || :first || '%'
              and (:all or valid_from <= :day and (valid_to is null or valid_to >= :day))
            order by not (valid_from <= :day and (valid_to is null or valid_to >= :day)), position(:plain in heading) = 0,
                     position(:plain in haystack) = 0, kind, not verified, code
            limit :limit""";

    private final JdbcClient sql;

    StatuteBook(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Basis> find(String id) {
        return sql.sql("select * from law.basis where current and code = :code").param("code", id).query(BasisRows::basis).optional();
    }

    @Override
    public List<Basis> findAll(Collection<String> ids) {
        Map<String, Basis> found = sql.sql("select * from law.basis where current and code = any (string_to_array(:codes, ' '))")
                .param("codes", String.join(" ", ids)).query(BasisRows::basis).stream().collect(Collectors.toMap(Basis::id, basis -> basis));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Basis> search(String query, LocalDate day, int limit) {
        return search(query, day, limit, false);
    }

    @Override
    public List<Basis> searchWithRepealed(String query, LocalDate day, int limit) {
        return search(query, day, limit, true);
    }

    private List<Basis> search(String query, LocalDate day, int limit, boolean all) {
        String plain = Bigrams.plain(query);
        if (plain.isEmpty()) {
            return List.of();
        }
        return sql.sql(SEARCH).param("pairs", Bigrams.wanted(query)).param("first", plain.substring(0, 1)).param("plain", plain)
                .param("day", day).param("all", all).param("limit", limit).query(BasisRows::basis).list();
    }

    @Override
    public Optional<LawGround> citationProblem(String id, LocalDate day) {
        return find(id).map(basis -> basis.inForceOn(day) ? Optional.<LawGround>empty() : Optional.of(LawGround.CITATION_NOT_IN_FORCE))
                .orElse(Optional.of(LawGround.NO_SUCH_BASIS));
    }

    @Override
    public void requireInForce(String id, LocalDate day) {
        citationProblem(id, day).ifPresent(ground -> {
            throw ground.refusal(find(id).map(Basis::label).orElse(id));
        });
    }
}
