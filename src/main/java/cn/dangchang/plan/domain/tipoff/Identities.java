package cn.dangchang.plan.domain.tipoff;

import cn.dangchang.plan.TipOffs.Informant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who reported; kept apart from the tip-off, so that nothing that reads the matter meets it by chance. */
@Component
class Identities {
    private final JdbcClient sql;

    Identities(JdbcClient sql) {
        this.sql = sql;
    }

    void keep(UUID tipOff, Informant informant) {
        sql.sql("insert into plan.tip_off_informant (tip_off, name, telephone, address) values (:tipOff, :name, :telephone, :address)")
                .param("tipOff", tipOff).param("name", informant.name()).param("telephone", informant.telephone()).param("address", informant.address())
                .update();
    }

    Informant of(UUID tipOff) {
        return sql.sql("select name, telephone, address from plan.tip_off_informant where tip_off = :tipOff").param("tipOff", tipOff)
                .query((row, at) -> new Informant(row.getString("name"), row.getString("telephone"), row.getString("address"))).single();
    }
}
