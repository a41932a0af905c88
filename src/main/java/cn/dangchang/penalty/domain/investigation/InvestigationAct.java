package cn.dangchang.penalty.domain.investigation;

import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.penalty.ActKind;
import cn.dangchang.penalty.InvestigationFile.Act;
import cn.dangchang.penalty.InvestigationGround;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One act of an investigation with its record; once issued, the record stands. */
@Entity
@Table(schema = "penalty", name = "investigation_act")
class InvestigationAct {
    @Id
    private UUID id;
    @Version
    private Integer version;
    private String caseNumber;
    private int seq;
    @Enumerated(EnumType.STRING)
    private ActKind kind;
    private List<String> officers;
    private LocalDateTime beganAt;
    private LocalDateTime endedAt;
    private boolean certificatesShown;
    private String place;
    private String who;
    @JdbcTypeCode(SqlTypes.JSON)
    private ActContent content;
    private UUID preservation;
    private UUID document;
    private String documentNumber;

    protected InvestigationAct() {}

    static InvestigationAct of(MatterNumber number, int seq, ActKind kind) {
        var act = new InvestigationAct();
        act.id = UUID.randomUUID();
        act.caseNumber = number.value();
        act.seq = seq;
        act.kind = kind;
        return act;
    }

    void preserves(UUID what) {
        preservation = what;
    }

    void write(ActDraft draft) {
        InvestigationGround.ACT_ALREADY_FINISHED.refuseIf(document != null, seq);
        officers = new ArrayList<>(draft.officers().stream().map(PersonId::value).distinct().toList());
        beganAt = draft.from();
        endedAt = draft.to();
        certificatesShown = draft.certificatesShown();
        place = draft.place().strip();
        who = draft.who().strip();
        content = draft.content() == null ? ActContent.NOTHING : draft.content();
    }

    void issued(IssuedDocument paper) {
        InvestigationGround.ACT_ALREADY_FINISHED.refuseIf(document != null, seq);
        document = paper.id();
        documentNumber = paper.number();
    }

    void requireReadyToSign() {
        InvestigationGround.ACT_ALREADY_FINISHED.refuseIf(document != null, seq);
        ActRules.requireReadyToSign(kind, endedAt, content);
    }

    UUID id() {
        return id;
    }

    MatterNumber number() {
        return new MatterNumber(caseNumber);
    }

    int seq() {
        return seq;
    }

    ActKind kind() {
        return kind;
    }

    ActContent content() {
        return content;
    }

    UUID preservation() {
        return preservation;
    }

    UUID document() {
        return document;
    }

    String documentNumber() {
        return documentNumber;
    }

    List<PersonId> officers() {
        return officers.stream().map(PersonId::new).toList();
    }

    Act view() {
        return new Act(seq, kind, officers(), beganAt, endedAt, certificatesShown, place, who, document, document != null);
    }
}
