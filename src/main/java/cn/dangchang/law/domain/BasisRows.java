package cn.dangchang.law.domain;

import cn.dangchang.law.Statutes.Basis;
import cn.dangchang.law.Statutes.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Reads rows of {@code law.basis}. */
final class BasisRows {
    private BasisRows() {}

    static Basis basis(ResultSet row, int number) throws SQLException {
        return new Basis(row.getString("code"), Kind.valueOf(row.getString("kind")), row.getString("label"), row.getString("text"),
                row.getBoolean("verified"), row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }
}
