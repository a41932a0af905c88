package cn.dangchang.documents.domain;

import cn.dangchang.documents.ServiceMethod;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows about service. */
@Repository
class ServiceRows {
    private final JdbcClient jdbc;

    ServiceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ServiceRow row, String agency) {
        jdbc.sql("""
                insert into documents.service (id, matter, document, agency, recipient, address, servers, begun_at)
                values (?, cast(? as varchar), ?, ?, ?, cast(? as varchar), ?, ?)
                """).param(row.id()).param(row.matter() == null ? null : row.matter().value()).param(row.document()).param(agency).param(row.recipient())
                .param(row.address()).param(row.servers().stream().map(PersonId::value).toArray(String[]::new))
                .param(IssuedDocuments.utc(row.begunAt())).update();
    }

    void runsAs(UUID id, String processInstance) {
        jdbc.sql("update documents.service set process_instance = ? where id = ?").param(processInstance).param(id).update();
    }

    void chosen(UUID id, ServiceMethod method) {
        jdbc.sql("update documents.service set method = ? where id = ?").param(method.name()).param(id).update();
    }

    void announced(UUID id, LocalDate on, String place) {
        jdbc.sql("update documents.service set announced_on = ?, place = ? where id = ?").param(on).param(place).param(id).update();
    }

    void served(ServiceRow row) {
        jdbc.sql("""
                update documents.service set method = :method, served_on = :on, served_at = :at, receiver = cast(:receiver as varchar),
                    relation = cast(:relation as varchar), place = cast(:place as varchar), witness = cast(:witness as varchar),
                    server = cast(:server as varchar), signature = cast(:signature as uuid) where id = :id
                """).param("method", row.method().name()).param("on", row.servedOn()).param("at", IssuedDocuments.utc(row.servedAt()))
                .param("receiver", row.receiver()).param("relation", row.relation()).param("place", row.place()).param("witness", row.witness())
                .param("server", row.server() == null ? null : row.server().value())
                .param("signature", row.signature() == null ? null : row.signature().toString()).param("id", row.id()).update();
    }

    void tried(UUID id, Instant at, ServiceMethod method, String by, String note) {
        jdbc.sql("insert into documents.service_attempt (service, at, method, by, note) values (?, ?, ?, ?, cast(? as varchar))").param(id)
                .param(IssuedDocuments.utc(at)).param(method.name()).param(by).param(note).update();
    }

    List<Attempt> attempts(UUID id) {
        return jdbc.sql("select * from documents.service_attempt where service = ? order by id").param(id)
                .query((row, index) -> new Attempt(instant(row, "at"), ServiceMethod.valueOf(row.getString("method")), row.getString("by"),
                        row.getString("note"))).list();
    }

    Optional<ServiceRow> of(UUID document) {
        return jdbc.sql("select * from documents.service where document = ?").param(document).query((row, index) -> service(row)).optional();
    }

    Optional<ServiceRow> of(MatterNumber service) {
        return jdbc.sql("select * from documents.service where matter = ?").param(service.value()).query((row, index) -> service(row)).optional();
    }

    List<ServiceRow> servedIn(MatterNumber matter) {
        return jdbc.sql("""
                select s.* from documents.service s join documents.document d on d.id = s.document
                where d.matter = ? and s.served_on is not null order by s.served_at, s.id
                """).param(matter.value()).query((row, index) -> service(row)).list();
    }

    private static ServiceRow service(ResultSet row) throws SQLException {
        var matter = row.getString("matter");
        var method = row.getString("method");
        var servers = Arrays.stream((String[]) row.getArray("servers").getArray()).map(PersonId::new).toList();
        return new ServiceRow(row.getObject("id", UUID.class), matter == null ? null : new MatterNumber(matter), row.getObject("document", UUID.class),
                row.getString("recipient"), row.getString("address"), servers, row.getString("process_instance"),
                method == null ? null : ServiceMethod.valueOf(method), row.getObject("served_on", LocalDate.class), instant(row, "served_at"),
                row.getString("receiver"), row.getString("relation"), row.getString("place"), row.getString("witness"),
                PersonId.orNull(row.getString("server")), row.getObject("signature", UUID.class), row.getObject("announced_on", LocalDate.class),
                instant(row, "begun_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Something that was tried. */
    record Attempt(Instant at, ServiceMethod method, String by, String note) {}
}
