package cn.dangchang.plan;

import cn.dangchang.shared.AgencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What one kind of basis demands of a visit that rests on it. At most one bean per kind; a kind without a bean demands a reference only. */
public interface BasisSource {
    BasisKind kind();

    /** @throws cn.dangchang.shared.Refusal where the basis does not carry this visit. */
    void require(VisitIntent intent);

    /** @return what a person may go past with a reason. */
    default List<Warning> warnings(VisitIntent intent) {
        return List.of();
    }

    /** @return what may be named as basis for a visit to the site on the day. */
    List<Choice> choices(AgencyId agency, UUID site, LocalDate day);

    /** @param reference as in {@link VisitBasis}. */
    record Choice(BasisKind kind, String reference, String label) {}

    /** Something that is not forbidden and not usual. @param key message key under {@code plan.warning.} */
    record Warning(String key, List<Object> arguments) {}
}
