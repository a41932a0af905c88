package cn.dangchang.penalty.domain.discretion;

import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.shared.MatterNumber;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which act of which party was fined: once, whatever comes first and whoever is quicker (行政处罚法 29). */
@Repository
public class FinedActs {
    private final JdbcClient jdbc;

    FinedActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws cn.dangchang.shared.Refusal ACT_ALREADY_FINED by another matter */
    public void requireFree(UUID finding, String party, MatterNumber matter) {
        PenaltyGround.ACT_ALREADY_FINED.refuseIf(jdbc.sql("select count(*) from penalty.fined_act where finding = ? and party = ? and matter <> ?")
                .param(finding).param(party).param(matter.value()).query(Integer.class).single() > 0);
    }

    /** Waits for whoever fines the same act at the same time. @throws cn.dangchang.shared.Refusal ACT_ALREADY_FINED */
    public void fine(UUID finding, String party, MatterNumber matter) {
        int taken = jdbc.sql("insert into penalty.fined_act (finding, party, matter) values (?, ?, ?) on conflict do nothing")
                .param(finding).param(party).param(matter.value()).update();
        PenaltyGround.ACT_ALREADY_FINED.refuseIf(taken == 0);
    }
}
