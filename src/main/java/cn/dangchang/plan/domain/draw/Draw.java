package cn.dangchang.plan.domain.draw;

import cn.dangchang.plan.DrawGround;
import cn.dangchang.plan.DrawRecords.Commitment;
import cn.dangchang.plan.DrawState;
import cn.dangchang.plan.DrawView.Event;
import cn.dangchang.plan.DrawView.LeftOut;
import cn.dangchang.plan.Draws.DrawTerms;
import cn.dangchang.plan.domain.draw.DrawResult.Swap;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A draw from its commitment to its result; the database keeps what was committed, frozen and drawn from ever changing. */
@Entity
@Table(schema = "plan", name = "draw")
class Draw {
    @Id
    private String number;
    private String agency;
    @Enumerated(EnumType.STRING)
    private DrawState state = DrawState.COMMITTED;
    private String terms;
    private String method = DrawMethod.VERSION;
    private String seed;
    private String seedHash;
    private String committedBy;
    private Instant committedAt;
    private String input;
    private String inputHash;
    private String frozenBy;
    private Instant frozenAt;
    private String witness;
    private String words;
    private String result;
    private String drawnBy;
    private Instant drawnAt;
    private String redrawOf;
    private String redrawReason;
    private String abandonedBy;
    private Instant abandonedAt;
    private String abandonReason;
    private String publishedBy;
    private Instant publishedAt;
    @Column(name = "sheet_id")
    private UUID sheet;
    private String sheetFingerprint;
    @OneToMany(mappedBy = "draw", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<HandExclusion> exclusions = new ArrayList<>();
    @OneToMany(mappedBy = "draw", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<DrawSwap> swaps = new ArrayList<>();

    protected Draw() {}

    Draw(MatterNumber number, DrawTerms terms, Seed seed, Note note) {
        this.number = number.value();
        this.agency = number.agency().value();
        this.terms = Canon.write(terms);
        this.seed = seed.hex();
        this.seedHash = seed.commitment();
        this.committedBy = note.by();
        this.committedAt = note.at();
    }

    /** Repeats another draw: the same terms, the same exclusions by hand, a seed of its own. */
    Draw(MatterNumber number, Draw first, DrawTerms terms, Seed seed, Note note) {
        this(number, terms, seed, note);
        this.redrawOf = first.number;
        this.redrawReason = note.reason();
        first.exclusions.forEach(each -> exclusions.add(each.copyFor(this)));
    }

    void exclude(String subject, LeftOut leftOut, Note note) {
        require(DrawState.COMMITTED);
        exclusions.removeIf(each -> each.concerns(subject));
        exclusions.add(new HandExclusion(this, subject, leftOut, note.by(), note.at()));
    }

    void readmit(String subject) {
        require(DrawState.COMMITTED);
        exclusions.removeIf(each -> each.concerns(subject));
    }

    void freeze(FrozenInput frozen, Note note) {
        require(DrawState.COMMITTED);
        input = Canon.write(frozen);
        inputHash = frozen.hash();
        frozenBy = note.by();
        frozenAt = note.at();
        state = DrawState.FROZEN;
    }

    void draw(String witnessedBy, String spoken, Note note) {
        require(DrawState.FROZEN);
        witness = witnessedBy;
        words = spoken;
        result = Canon.write(DrawMethod.draw(input(), new Seed(seed), spoken));
        drawnBy = note.by();
        drawnAt = note.at();
        state = DrawState.DRAWN;
    }

    String replace(String site, String officer, Note note) {
        require(DrawState.DRAWN);
        DrawGround.OFFICER_NOT_DRAWN.refuseAtIf(!DrawMethod.now(result(), swaps(), site).contains(officer), "officer");
        var next = DrawMethod.next(result(), swaps(), site, officer).orElseThrow(DrawGround.RESERVE_IS_EMPTY::refusal);
        swaps.add(new DrawSwap(this, swaps.size() + 1, site, officer, next, note));
        return next;
    }

    void supersede() {
        require(DrawState.DRAWN);
        state = DrawState.SUPERSEDED;
    }

    void abandon(Note note) {
        DrawGround.DRAW_OUT_OF_TURN.refuseIf(state.revealed());
        abandonedBy = note.by();
        abandonedAt = note.at();
        abandonReason = note.reason();
        state = DrawState.ABANDONED;
    }

    void publish(Note note) {
        DrawGround.DRAW_OUT_OF_TURN.refuseIf(!state.revealed());
        publishedBy = note.by();
        publishedAt = note.at();
    }

    void issued(UUID document, String fingerprint) {
        sheet = document;
        sheetFingerprint = fingerprint;
    }

    void require(DrawState expected) {
        DrawGround.DRAW_OUT_OF_TURN.refuseIf(state != expected);
    }

    /** @return the whole record, once the seed decided. */
    DrawExport export() {
        DrawGround.DRAW_OUT_OF_TURN.refuseIf(result == null);
        return new DrawExport(method, act(committedBy, committedAt), seedHash, input(), inputHash, act(frozenBy, frozenAt),
                witness == null ? null : new DrawExport.Witness(witness, words), seed, result(), act(drawnBy, drawnAt), swaps(),
                redrawReason);
    }

    Commitment commitment() {
        return new Commitment(number(), agency(), state, seedHash, committedAt, inputHash, frozenAt, drawnAt);
    }

    private static DrawExport.Act act(String by, Instant at) {
        return new DrawExport.Act(by, at.toString());
    }

    List<Event> events() {
        return Stream.of(new Event("committed", committedBy, committedAt), new Event("frozen", frozenBy, frozenAt),
                new Event("drawn", drawnBy, drawnAt),
                new Event("abandoned", abandonedBy, abandonedAt), new Event("published", publishedBy, publishedAt))
                .filter(event -> event.at() != null).toList();
    }

    MatterNumber number() {
        return new MatterNumber(number);
    }

    AgencyId agency() {
        return new AgencyId(agency);
    }

    DrawState state() {
        return state;
    }

    DrawTerms terms() {
        return Canon.read(terms, DrawTerms.class);
    }

    /** @return null before it is frozen. */
    FrozenInput input() {
        return input == null ? null : Canon.read(input, FrozenInput.class);
    }

    /** @return null before it is drawn. */
    DrawResult result() {
        return result == null ? null : Canon.read(result, DrawResult.class);
    }

    String seedHash() {
        return seedHash;
    }

    String inputHash() {
        return inputHash;
    }

    /** @return null while it is a secret. */
    String seed() {
        return state.revealed() ? seed : null;
    }

    String method() {
        return method;
    }

    String witness() {
        return witness;
    }

    String words() {
        return words;
    }

    MatterNumber redrawOf() {
        return redrawOf == null ? null : new MatterNumber(redrawOf);
    }

    String redrawReason() {
        return redrawReason;
    }

    String abandonReason() {
        return abandonReason;
    }

    boolean published() {
        return publishedAt != null;
    }

    UUID sheet() {
        return sheet;
    }

    boolean sheetSays(String fingerprint) {
        return fingerprint.equals(sheetFingerprint);
    }

    List<HandExclusion> exclusions() {
        return List.copyOf(exclusions);
    }

    List<Swap> swaps() {
        return swaps.stream().map(DrawSwap::swap).toList();
    }

    /** Who did it when, and why. */
    record Note(String by, Instant at, String reason) {}
}
