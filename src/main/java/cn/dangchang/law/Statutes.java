package cn.dangchang.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Articles of law and clauses of standards that a finding may rest on. */
public interface Statutes {
    Optional<Basis> find(String id);

    /** @return those that exist, in the order asked; one question for a whole checklist. */
    List<Basis> findAll(Collection<String> ids);

    /** @return bases in force on the day, best match first, at most {@code limit}; a query of two hanzi is enough. */
    List<Basis> search(String query, LocalDate day, int limit);

    /** The same, with what is no longer or not yet in force at the end of the list. */
    List<Basis> searchWithRepealed(String query, LocalDate day, int limit);

    /** @return why the basis may not be cited on that day, or empty when it may. */
    Optional<LawGround> citationProblem(String id, LocalDate day);

    /** @throws cn.dangchang.shared.Refusal {@link LawGround#NO_SUCH_BASIS}, {@link LawGround#CITATION_NOT_IN_FORCE} */
    void requireInForce(String id, LocalDate day);

    /**
     * @param id such as {@code aqf-036} or {@code std-gb15577-2018}
     * @param label as printed: 《中华人民共和国安全生产法》第三十六条第二款
     * @param verified false where the text is from memory
     */
    record Basis(String id, Kind kind, String label, String text, boolean verified, LocalDate validFrom, LocalDate validTo) {
        public boolean inForceOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    enum Kind { LAW, STANDARD }
}
