package cn.dangchang.penalty.domain.summary;

import static cn.dangchang.penalty.PenaltyGround.ALREADY_DECIDED;
import static cn.dangchang.penalty.PenaltyGround.CERTIFICATES_NOT_SHOWN;
import static cn.dangchang.penalty.PenaltyGround.CHARGE_MISSING;
import static cn.dangchang.penalty.PenaltyGround.COLLECTION_NEEDS_A_REASON;
import static cn.dangchang.penalty.PenaltyGround.COLLECTION_ON_SPOT_NOT_ALLOWED;
import static cn.dangchang.penalty.PenaltyGround.DEFENCE_WITHOUT_ANSWER;
import static cn.dangchang.penalty.PenaltyGround.FEWER_THAN_TWO_OFFICERS;
import static cn.dangchang.penalty.PenaltyGround.FINE_ABOVE_SUMMARY_LIMIT;
import static cn.dangchang.penalty.PenaltyGround.HEARING_INCOMPLETE;
import static cn.dangchang.penalty.PenaltyGround.HEAVIER_AFTER_DEFENCE;
import static cn.dangchang.penalty.PenaltyGround.PARTY_NOT_HEARD;
import static cn.dangchang.penalty.PenaltyGround.RIGHTS_NOT_TOLD;

import cn.dangchang.penalty.Heard;
import cn.dangchang.penalty.OnSpotCollection;
import cn.dangchang.penalty.PenalisedParty;
import cn.dangchang.penalty.SummaryPenaltyFile;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One party with its hearing, what it is charged with, and its decision. */
@Entity
@Table(schema = "penalty", name = "summary_party")
class SummaryParty {
    @Id
    private UUID id;
    @Version
    private Integer version;
    @ManyToOne
    @JoinColumn(name = "penalty")
    private SummaryPenalty penalty;
    private int seq;
    @Embedded
    private PenalisedParty particulars;
    @Embedded
    private Heard heard;
    @OneToMany(mappedBy = "party", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Charge> charges = new ArrayList<>();
    @Enumerated(EnumType.STRING)
    private OnSpotCollection collection;
    private String collectionReason;
    private UUID document;
    private String documentNumber;
    private LocalDate decidedOn;
    private List<String> decidedBy = new ArrayList<>();

    protected SummaryParty() {}

    static SummaryParty named(SummaryPenalty penalty, int seq, PenalisedParty particulars) {
        var party = new SummaryParty();
        party.id = UUID.randomUUID();
        party.penalty = penalty;
        party.seq = seq;
        party.particulars = particulars;
        return party;
    }

    /** What it said never makes the penalty heavier: once it defended itself, no more can be told than before (行政处罚法 45). */
    void hear(Heard told) {
        requireUndecided();
        CERTIFICATES_NOT_SHOWN.refuseAtIf(!Boolean.TRUE.equals(told.certificatesShown()), "certificatesShown");
        FEWER_THAN_TWO_OFFICERS.refuseAtIf(told.heardBy() == null || told.heardBy().stream().distinct().count() < 2, "heardBy");
        RIGHTS_NOT_TOLD.refuseAtIf(!Boolean.TRUE.equals(told.rightsTold()), "rightsTold");
        filled(told.facts(), "facts");
        filled(told.reasons(), "reasons");
        filled(told.basis(), "basis");
        HEARING_INCOMPLETE.refuseAtIf(told.intendedFine() == null || told.intendedFine().signum() < 0, "intendedFine");
        HEARING_INCOMPLETE.refuseAtIf(told.defended() == null, "defended");
        if (told.defended()) {
            filled(told.statement(), "statement");
            DEFENCE_WITHOUT_ANSWER.refuseAtIf(told.answer() == null || told.answer().isBlank(), "answer");
        }
        HEAVIER_AFTER_DEFENCE.refuseAtIf(heard != null && heard.defended() && told.intendedFine().compareTo(heard.intendedFine()) > 0, "intendedFine",
                heard == null ? "" : heard.intendedFine().toPlainString());
        heard = told;
    }

    private static void filled(String text, String field) {
        HEARING_INCOMPLETE.refuseAtIf(text == null || text.isBlank(), field);
    }

    /** @param limit highest fine of the summary procedure for this kind of party */
    void charge(Charge charge, BigDecimal limit) {
        requireUndecided();
        PARTY_NOT_HEARD.refuseIf(heard == null, particulars.name());
        var others = charges.stream().filter(each -> !each.finding().equals(charge.finding())).toList();
        requireWithin(sum(others).add(charge.fine()), limit);
        charges.stream().filter(each -> each.finding().equals(charge.finding())).findFirst()
                .ifPresentOrElse(each -> each.weigh(charge), () -> charges.add(charge.of(this)));
    }

    private void requireWithin(BigDecimal total, BigDecimal limit) {
        FINE_ABOVE_SUMMARY_LIMIT.refuseAtIf(total.compareTo(limit) > 0, "fine", limit.toPlainString());
        HEAVIER_AFTER_DEFENCE.refuseAtIf(total.compareTo(heard.intendedFine()) > 0, "fine", heard.intendedFine().toPlainString());
    }

    /** @param small highest fine that may be collected on the spot without more */
    void collect(OnSpotCollection wanted, String reason, BigDecimal small) {
        requireUndecided();
        COLLECTION_ON_SPOT_NOT_ALLOWED.refuseAtIf(wanted == OnSpotCollection.SMALL && fine().compareTo(small) > 0, "collection", small.toPlainString());
        COLLECTION_NEEDS_A_REASON.refuseAtIf(wanted != null && wanted != OnSpotCollection.SMALL && (reason == null || reason.isBlank()), "reason");
        collection = wanted;
        collectionReason = wanted == null ? null : reason;
    }

    /** Everything that a decision on the spot needs but the signatures. */
    void requireDecidable(BigDecimal limit, BigDecimal small) {
        requireUndecided();
        PARTY_NOT_HEARD.refuseIf(heard == null, particulars.name());
        CHARGE_MISSING.refuseIf(charges.isEmpty(), particulars.name());
        requireWithin(fine(), limit);
        collect(collection, collectionReason, small);
    }

    void decide(UUID issued, String number, Collection<PersonId> officers, LocalDate on) {
        requireUndecided();
        FEWER_THAN_TWO_OFFICERS.refuseIf(officers.stream().distinct().count() < 2);
        document = issued;
        documentNumber = number;
        decidedBy = new ArrayList<>(officers.stream().map(PersonId::value).distinct().toList());
        decidedOn = on;
    }

    private void requireUndecided() {
        ALREADY_DECIDED.refuseIf(decided(), penalty.number());
    }

    private static BigDecimal sum(List<Charge> some) {
        return some.stream().map(Charge::fine).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal fine() {
        return sum(charges);
    }

    boolean decided() {
        return document != null;
    }

    int seq() {
        return seq;
    }

    PenalisedParty particulars() {
        return particulars;
    }

    Optional<Heard> heard() {
        return Optional.ofNullable(heard);
    }

    List<Charge> charges() {
        return List.copyOf(charges);
    }

    OnSpotCollection collection() {
        return collection;
    }

    List<PersonId> decidedBy() {
        return decidedBy == null ? List.of() : decidedBy.stream().map(PersonId::new).toList();
    }

    SummaryPenaltyFile.PartyFile view() {
        return new SummaryPenaltyFile.PartyFile(seq, particulars, heard, charges.stream().map(Charge::view).toList(), collection, collectionReason,
                document == null ? null : new SummaryPenaltyFile.Decision(document, documentNumber, decidedOn, decidedBy()));
    }
}
