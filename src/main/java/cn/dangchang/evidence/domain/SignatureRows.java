package cn.dangchang.evidence.domain;

import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of signatures; only ever added, one per content, role and signer. */
@Repository
class SignatureRows {
    private static final String SAME_CONTENT = " where matter = :matter and kind = :kind and key = :key and content_hash = :hash";

    private final JdbcClient jdbc;

    SignatureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false where that person has signed this content in this role already. */
    boolean add(Signature signature) {
        var subject = signature.subject();
        return jdbc.sql("""
                insert into evidence.signature (id, matter, kind, key, content_hash, role, signer, name, method, image, at, reason, witness)
                values (:id, :matter, :kind, :key, :hash, :role, cast(:signer as varchar), :name, :method, cast(:image as uuid), :at,
                        cast(:reason as varchar), cast(:witness as varchar)) on conflict do nothing
                """).param("id", signature.id()).param("matter", subject.matter().value()).param("kind", subject.kind()).param("key", subject.key())
                .param("hash", subject.contentHash()).param("role", signature.role())
                .param("signer", signature.signer() == null ? null : signature.signer().value()).param("name", signature.name())
                .param("method", signature.method().name()).param("image", signature.image() == null ? null : signature.image().toString())
                .param("at", FileRows.utc(signature.at())).param("reason", signature.reason()).param("witness", signature.witness()).update() == 1;
    }

    List<Signature> of(Subject subject) {
        return jdbc.sql("select * from evidence.signature" + SAME_CONTENT + " order by at, id").param("matter", subject.matter().value())
                .param("kind", subject.kind()).param("key", subject.key()).param("hash", subject.contentHash())
                .query((row, index) -> signature(row)).list();
    }

    List<Signature> of(MatterNumber matter) {
        return jdbc.sql("select * from evidence.signature where matter = ? order by at, id").param(matter.value())
                .query((row, index) -> signature(row)).list();
    }

    /** @return whether somebody has signed an earlier content and not this one. */
    boolean signedOnlyEarlier(Subject subject) {
        return jdbc.sql("""
                select exists (select from evidence.signature earlier
                where matter = :matter and kind = :kind and key = :key and content_hash <> :hash
                  and not exists (select from evidence.signature now where now.matter = earlier.matter and now.kind = earlier.kind
                    and now.key = earlier.key and now.content_hash = :hash and now.role = earlier.role
                    and now.signer is not distinct from earlier.signer))
                """).param("matter", subject.matter().value()).param("kind", subject.kind()).param("key", subject.key())
                .param("hash", subject.contentHash()).query(Boolean.class).single();
    }

    private static Signature signature(ResultSet row) throws SQLException {
        var subject = new Subject(new MatterNumber(row.getString("matter")), row.getString("kind"), row.getString("key"),
                row.getString("content_hash"));
        return new Signature(row.getObject("id", UUID.class), subject, row.getString("role"), PersonId.orNull(row.getString("signer")),
                row.getString("name"), Method.valueOf(row.getString("method")), row.getObject("image", UUID.class), FileRows.instant(row, "at"),
                row.getString("reason"), row.getString("witness"));
    }
}
