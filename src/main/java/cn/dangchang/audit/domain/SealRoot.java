package cn.dangchang.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** The root over the heads of one seal, chained to the seal before. */
class SealRoot implements RowCallbackHandler {
    private final MessageDigest digest = Canonical.digest();

    private SealRoot(String previous) {
        digest.update(previous.getBytes(StandardCharsets.UTF_8));
    }

    static String of(JdbcTemplate jdbc, long seal, String previous) {
        var root = new SealRoot(previous);
        jdbc.query("select kind, key, position, hash from audit.sealed_head where seal = ? order by kind collate \"C\", key collate \"C\", position",
                root, seal);
        return HexFormat.of().formatHex(root.digest.digest());
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        var line = "\n" + row.getString(1) + "|" + row.getString(2) + "|" + row.getLong(3) + "|" + row.getString(4);
        digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
}
