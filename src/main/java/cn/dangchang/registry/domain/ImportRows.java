package cn.dangchang.registry.domain;

import cn.dangchang.registry.EnterpriseImports.BadLine;
import cn.dangchang.registry.domain.sheet.Column;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lines of an import between its reading and its taking. */
@Component
@Transactional
class ImportRows {
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    ImportRows(JdbcTemplate batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    void clear(UUID job) {
        jdbc.sql("delete from registry.import_row where job_id = ?").param(job).update();
    }

    void add(UUID job, List<Line> lines) {
        batches.batchUpdate("insert into registry.import_row (job_id, line, cells, problem, is_new) values (?, ?, ?, ?, ?)", lines, lines.size(),
                (statement, line) -> {
                    statement.setObject(1, job);
                    statement.setInt(2, line.number());
                    statement.setArray(3, statement.getConnection().createArrayOf("text", line.cells().toArray()));
                    statement.setString(4, line.problem());
                    statement.setBoolean(5, line.isNew());
                });
    }

    List<Line> good(UUID job) {
        return jdbc.sql("select line, cells, is_new from registry.import_row where job_id = ? and problem is null order by line").param(job)
                .query((row, index) -> new Line(row.getInt(1), texts(row.getArray(2)), null, row.getBoolean(3))).list();
    }

    List<BadLine> bad(UUID job, int limit) {
        return jdbc.sql("select line, cells, problem from registry.import_row where job_id = ? and problem is not null order by line limit ?")
                .param(job).param(limit).query((row, index) -> {
                    var cells = texts(row.getArray(2));
                    return new BadLine(row.getInt(1), cells.get(Column.NAME.ordinal()), cells, row.getString(3));
                }).list();
    }

    /** What was taken or given up is in the register or nowhere; only the bad lines stay, to be mended. */
    void forgetGood(UUID job) {
        jdbc.sql("delete from registry.import_row where job_id = ? and problem is null").param(job).update();
    }

    /** Lines hold personal data; nobody mends them after a month. */
    void forgetOld() {
        jdbc.sql("delete from registry.import_row r using registry.import_job j where j.id = r.job_id and j.finished_at < now() - interval '30 days'").update();
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    /** @param problem null where the line is good; @param isNew whether its party is not registered yet. */
    record Line(int number, List<String> cells, String problem, boolean isNew) {}
}
