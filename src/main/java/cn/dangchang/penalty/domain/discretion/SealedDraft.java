package cn.dangchang.penalty.domain.discretion;

import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** One version of what is proposed, as it was when it was sealed; it is never changed. */
@Entity
@Table(schema = "penalty", name = "case_draft")
class SealedDraft {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    @Id
    private UUID id;
    private String matter;
    private int version;
    private String hash;
    private LocalDate sealedOn;
    private String sealedBy;
    private String content;

    protected SealedDraft() {}

    static SealedDraft of(MatterNumber matter, int version, List<Penalty> penalties, PersonId by, LocalDate on) {
        var draft = new SealedDraft();
        draft.id = UUID.randomUUID();
        draft.matter = matter.value();
        draft.version = version;
        draft.content = write(penalties);
        draft.hash = hash(draft.content);
        draft.sealedBy = by.value();
        draft.sealedOn = on;
        return draft;
    }

    /** @return whether it says exactly this. */
    boolean says(List<Penalty> penalties) {
        return hash.equals(hash(write(penalties)));
    }

    CaseDraft view() {
        try {
            return new CaseDraft(version, hash, sealedOn, JSON.readValue(content, new TypeReference<List<Penalty>>() { }));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String write(List<Penalty> penalties) {
        try {
            return JSON.writeValueAsString(penalties);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
