package cn.dangchang.evidence.domain;

import cn.dangchang.evidence.ContentStore;
import cn.dangchang.evidence.EvidenceStore.Custody;
import cn.dangchang.evidence.EvidenceStore.EvidenceFile;
import cn.dangchang.shared.MatterNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows about files; only ever added. */
@Repository
class FileRows implements ContentStore.Holder {
    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EvidenceFile file) {
        jdbc.sql("""
                insert into evidence.file (id, matter, agency, purpose, name, media_type, size, sha256, captured_at, received_at, taken_by, place)
                values (:id, :matter, :agency, :purpose, :name, :mediaType, :size, :sha256, :capturedAt, :receivedAt, :takenBy, :place)
                """).param("id", file.id()).param("matter", file.matter().value()).param("agency", file.matter().agency().value())
                .param("purpose", file.purpose()).param("name", file.name()).param("mediaType", file.mediaType()).param("size", file.size())
                .param("sha256", file.sha256()).param("capturedAt", utc(file.capturedAt()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("receivedAt", utc(file.receivedAt())).param("takenBy", file.takenBy(), java.sql.Types.VARCHAR)
                .param("place", file.place(), java.sql.Types.VARCHAR).update();
    }

    void custody(UUID file, Instant at, String person, String act, boolean sound) {
        jdbc.sql("insert into evidence.custody (file, at, person, act, sound) values (?, ?, cast(? as varchar), ?, ?)")
                .param(file).param(utc(at)).param(person).param(act).param(sound).update();
    }

    Optional<EvidenceFile> find(UUID id) {
        return jdbc.sql("select * from evidence.file where id = ?").param(id).query((row, index) -> file(row)).optional();
    }

    List<EvidenceFile> of(MatterNumber matter) {
        return jdbc.sql("select * from evidence.file where matter = ? order by received_at, id").param(matter.value())
                .query((row, index) -> file(row)).list();
    }

    List<Custody> custodyOf(UUID file) {
        return jdbc.sql("select * from evidence.custody where file = ? order by id").param(file)
                .query((row, index) -> new Custody(instant(row, "at"), row.getString("person"), row.getString("act"), row.getBoolean("sound"))).list();
    }

    @Override
    public Set<String> held(Collection<String> hashes) {
        return jdbc.sql("select sha256 from evidence.file where sha256 in (:hashes)").param("hashes", hashes).query(String.class).set();
    }

    private static EvidenceFile file(ResultSet row) throws SQLException {
        return new EvidenceFile(row.getObject("id", UUID.class), new MatterNumber(row.getString("matter")), row.getString("purpose"),
                row.getString("name"), row.getString("media_type"), row.getLong("size"), row.getString("sha256"), instant(row, "captured_at"),
                instant(row, "received_at"), row.getString("taken_by"), row.getString("place"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime utc(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
