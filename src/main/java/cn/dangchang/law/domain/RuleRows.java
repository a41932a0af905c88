package cn.dangchang.law.domain;

import cn.dangchang.law.RuleSettings.Setting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Reads rows of {@code law.rule_default}. */
final class RuleRows {
    private RuleRows() {}

    /** A row that carries what an agency has set for itself, or nothing of that. */
    static Setting ownOrStandard(ResultSet row, int number) throws SQLException {
        return row.getString("own_value") == null ? setting(row, number)
                : new Setting(row.getString("key"), row.getString("name"), row.getString("own_value"), row.getString("unit"),
                        row.getString("own_basis"), true, true, row.getObject("own_from", LocalDate.class), row.getObject("own_to", LocalDate.class));
    }

    static Setting setting(ResultSet row, int number) throws SQLException {
        return new Setting(row.getString("key"), row.getString("name"), row.getString("value"), row.getString("unit"), row.getString("basis"),
                row.getBoolean("verified"), false, row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }
}
