package cn.dangchang.penalty.domain.investigation;

import cn.dangchang.penalty.EvidenceKind;
import cn.dangchang.penalty.Investigations.Tie;
import cn.dangchang.penalty.ProofElement;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A file or an act tied to a fact: what it is and what it proves. Who took it, where and when stays with the file or the act. */
@Entity
@Table(schema = "penalty", name = "case_proof")
class CaseProof {
    @Id
    private UUID id;
    private String caseNumber;
    private int seq;
    private int fact;
    private Integer party;
    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;
    private String what;
    private String source;
    private UUID evidence;
    private Integer act;
    private List<String> proves;
    private String tiedBy;
    private Instant tiedAt;

    protected CaseProof() {}

    static CaseProof of(MatterNumber number, int seq, Tie tie, PersonId by, Instant at) {
        var proof = new CaseProof();
        proof.id = UUID.randomUUID();
        proof.caseNumber = number.value();
        proof.seq = seq;
        proof.fact = tie.fact();
        proof.party = tie.party();
        proof.kind = tie.kind();
        proof.what = tie.what().strip();
        proof.source = tie.source().strip();
        proof.evidence = tie.evidence();
        proof.act = tie.act();
        proof.proves = new ArrayList<>(tie.proves().stream().sorted().map(ProofElement::name).toList());
        proof.tiedBy = by.value();
        proof.tiedAt = at;
        return proof;
    }

    int seq() {
        return seq;
    }

    int fact() {
        return fact;
    }

    Integer party() {
        return party;
    }

    EvidenceKind kind() {
        return kind;
    }

    String what() {
        return what;
    }

    String source() {
        return source;
    }

    UUID evidence() {
        return evidence;
    }

    Integer act() {
        return act;
    }

    Set<ProofElement> proves() {
        return proves.stream().map(ProofElement::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
