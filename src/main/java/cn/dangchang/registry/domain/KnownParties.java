package cn.dangchang.registry.domain;

import cn.dangchang.shared.AgencyId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which parties of an import are in the register already, by the key of {@link ImportEntry}. */
@Component
@Transactional(readOnly = true)
class KnownParties {
    private final JdbcClient jdbc;

    KnownParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return credit codes of these that are registered. */
    Set<String> codes(AgencyId agency, Collection<String> codes) {
        return new HashSet<>(jdbc.sql("select credit_code from registry.enterprise where agency = :agency and credit_code = any(:codes)")
                .param("agency", agency.value()).param("codes", codes.toArray(String[]::new)).query(String.class).list());
    }

    /** Those without a code: by identity number and by name; a name that several bear points at none. */
    Map<String, UUID> withoutCode(AgencyId agency) {
        var known = new HashMap<String, UUID>();
        var ambiguous = new HashSet<String>();
        for (var row : rows(agency)) {
            if (!row.identityNumber().isEmpty()) {
                known.put(ImportEntry.identity(row.identityNumber()), row.id());
            }
            if (known.put(ImportEntry.named(row.name()), row.id()) != null) {
                ambiguous.add(ImportEntry.named(row.name()));
            }
        }
        ambiguous.forEach(key -> known.put(key, null));
        return known;
    }

    private List<Party> rows(AgencyId agency) {
        return jdbc.sql("select id, name, identity_number from registry.enterprise where agency = ? and credit_code is null").param(agency.value())
                .query(Party.class).list();
    }

    record Party(UUID id, String name, String identityNumber) {}
}
