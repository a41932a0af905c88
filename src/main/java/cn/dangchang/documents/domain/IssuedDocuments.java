package cn.dangchang.documents.domain;

import cn.dangchang.documents.DocumentContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.Documents.State;
import cn.dangchang.evidence.ContentStore;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Issued documents and their numbers. */
@Repository
public class IssuedDocuments implements ContentStore.Holder {
    private static final String READ = "select d.*, v.reason as void_reason from documents.document d left join documents.voiding v on v.document = d.id ";

    private final JdbcClient jdbc;

    IssuedDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The series stays locked until the transaction ends; a rollback gives the number back. */
    long nextSerial(AgencyId agency, DocumentKind kind, int year) {
        return jdbc.sql("""
                insert into documents.number_series as s (agency, kind, year, last) values (?, ?, ?, 1)
                on conflict (agency, kind, year) do update set last = s.last + 1 returning last
                """).param(agency.value()).param(kind.name()).param(year).query(Long.class).single();
    }

    void add(IssuedDocument document, DocumentContent content, String wording) {
        var signatures = content.requiredSignatures().stream()
                .flatMap(place -> place.marks().stream().map(mark -> SignatureLine.of(place.key(), mark))).toList();
        jdbc.sql("""
                insert into documents.document (id, kind, number, matter, agency, title, dated_on, issued_at, issued_by, sha256, pages, wording, content, signatures)
                values (:id, :kind, cast(:number as varchar), :matter, :agency, :title, :on, :at, :by, :sha256, :pages, :wording, :content, :signatures)
                """).param("id", document.id()).param("kind", document.kind().name()).param("number", document.number())
                .param("matter", document.matter().value()).param("agency", document.agency().value()).param("title", document.title())
                .param("on", document.on()).param("at", utc(document.issuedAt())).param("by", document.issuedBy()).param("sha256", document.sha256())
                .param("pages", document.pages()).param("wording", wording).param("content", Fingerprints.json(content))
                .param("signatures", Fingerprints.json(signatures)).update();
    }

    void account(IssuedDocument document, long serial) {
        jdbc.sql("insert into documents.number_register (agency, kind, year, serial, document, state, at) values (?, ?, ?, ?, ?, 'issued', ?)")
                .param(document.agency().value()).param(document.kind().name()).param(document.on().getYear()).param(serial).param(document.id())
                .param(utc(document.issuedAt())).update();
    }

    boolean declareVoid(IssuedDocument document, String reason, Instant at, String by) {
        int taken = jdbc.sql("insert into documents.voiding (document, reason, at, by) values (?, ?, ?, ?) on conflict do nothing")
                .param(document.id()).param(reason).param(utc(at)).param(by).update();
        jdbc.sql("update documents.number_register set state = 'void', reason = ? where document = ? and state = 'issued'")
                .param(reason).param(document.id()).update();
        return taken == 1;
    }

    Optional<IssuedDocument> find(UUID id) {
        return jdbc.sql(READ + "where d.id = ?").param(id).query((row, index) -> document(row)).optional();
    }

    List<IssuedDocument> of(MatterNumber matter) {
        return jdbc.sql(READ + "where d.matter = ? order by d.issued_at, d.id").param(matter.value()).query((row, index) -> document(row)).list();
    }

    /** @return documents with that number; several where agencies share a short name. */
    public List<IssuedDocument> numbered(String number) {
        return jdbc.sql(READ + "where d.number = ? order by d.issued_at limit 5").param(number).query((row, index) -> document(row)).list();
    }

    List<IssuedDocument> numberedLike(AgencyId agency, String text, int limit) {
        return jdbc.sql(READ + "where d.agency = ? and position(? in d.number) > 0 order by d.issued_at desc, d.id limit ?").param(agency.value())
                .param(text).param(limit).query((row, index) -> document(row)).list();
    }

    public List<IssuedDocument> hashed(String sha256) {
        return jdbc.sql(READ + "where d.sha256 = ? order by d.issued_at limit 5").param(sha256).query((row, index) -> document(row)).list();
    }

    /** @return who signed at which place, in the document's order. */
    public List<SignatureLine> signaturesOn(UUID document) {
        return jdbc.sql("select signatures from documents.document where id = ?").param(document).query(String.class).optional()
                .map(json -> Fingerprints.list(json, SignatureLine.class)).orElse(List.of());
    }

    @Override
    public Set<String> held(Collection<String> hashes) {
        return jdbc.sql("select sha256 from documents.document where sha256 in (:hashes)").param("hashes", hashes).query(String.class).set();
    }

    private static IssuedDocument document(ResultSet row) throws SQLException {
        var reason = row.getString("void_reason");
        return new IssuedDocument(row.getObject("id", UUID.class), DocumentKind.valueOf(row.getString("kind")), row.getString("number"),
                new MatterNumber(row.getString("matter")), new AgencyId(row.getString("agency")), row.getString("title"),
                row.getObject("dated_on", LocalDate.class), row.getObject("issued_at", OffsetDateTime.class).toInstant(), row.getString("issued_by"),
                row.getString("sha256"), row.getInt("pages"), reason == null ? State.ISSUED : State.VOID, reason);
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
