package cn.dangchang.operations.domain;

import cn.dangchang.operations.MatterNumbers;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The row of the series stays locked until the caller commits; a rollback gives the number back. */
@Service
class MatterSeries implements MatterNumbers {
    private final JdbcClient jdbc;
    private final Clock clock;

    MatterSeries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public MatterNumber next(AgencyId agency, MatterKind kind) {
        int year = LocalDate.now(clock).getYear();
        long serial = jdbc.sql("""
                insert into operations.matter_series as s (agency, kind, year, last) values (?, ?, ?, 1)
                on conflict (agency, kind, year) do update set last = s.last + 1 returning last
                """).param(agency.value()).param(kind.code()).param(year).query(Long.class).single();
        return MatterNumber.of(agency, kind, year, serial);
    }
}
