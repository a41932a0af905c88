package cn.dangchang.plan.domain.tipoff;

import static cn.dangchang.plan.TipOffGround.ANSWER_ON_IMPOSSIBLE_DAY;
import static cn.dangchang.plan.TipOffGround.AUTHORITY_MISSING;
import static cn.dangchang.plan.TipOffGround.DECIDED_BY_ITS_HANDLER;
import static cn.dangchang.plan.TipOffGround.EXTENSION_ALREADY_ASKED;
import static cn.dangchang.plan.TipOffGround.INFORMANT_NOT_ANSWERED;
import static cn.dangchang.plan.TipOffGround.NOT_LOOKED_INTO;
import static cn.dangchang.plan.TipOffGround.NOT_UNDER_WAY;
import static cn.dangchang.plan.TipOffGround.NO_EXTENSION_ASKED;
import static cn.dangchang.plan.TipOffGround.REWARD_WITHOUT_AMOUNT;
import static cn.dangchang.plan.TipOffGround.TIP_OFF_INCOMPLETE;
import static cn.dangchang.plan.TipOffGround.TIP_OFF_WITHOUT_REASON;

import cn.dangchang.plan.TipOffs.Report;
import cn.dangchang.plan.TipOffs.Result;
import cn.dangchang.plan.TipOffs.Stage;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A tip-off from its registration to its answer. */
@Entity
@Table(schema = "plan", name = "tip_off")
class RegisteredTipOff {
    @Id
    private UUID id;
    @Version
    private int version;
    private String number;
    private String agency;
    private String channel;
    private String source;
    private UUID enterprise;
    private String place;
    private String sector;
    private String content;
    private boolean fatality;
    private String team;
    private boolean anonymous;
    @Enumerated(EnumType.STRING)
    private Stage stage;
    @Enumerated(EnumType.STRING)
    private Result result;
    private String opinion;
    private String authority;
    private String verifiedBy;
    private String extensionAskedBy;
    private LocalDate repliedOn;
    private String reply;
    private BigDecimal reward;
    private String registeredBy;
    private Instant receivedAt;
    private String processInstance;

    protected RegisteredTipOff() {}

    RegisteredTipOff(MatterNumber number, Report report, boolean anonymous, PersonId by, Instant at) {
        TIP_OFF_INCOMPLETE.refuseAtIf(blank(report.content()), "content");
        TIP_OFF_INCOMPLETE.refuseAtIf(report.enterprise() == null && blank(report.place()), "place");
        this.id = UUID.randomUUID();
        this.number = number.value();
        this.agency = number.agency().value();
        this.channel = report.channel();
        this.source = report.source();
        this.enterprise = report.enterprise();
        this.place = blank(report.place()) ? null : report.place().strip();
        this.sector = blank(report.sector()) ? null : report.sector();
        this.content = report.content().strip();
        this.fatality = report.fatality();
        this.team = report.team();
        this.anonymous = anonymous;
        this.registeredBy = by.value();
        this.receivedAt = at;
        this.stage = Stage.RECEIVED;
    }

    void runsAs(String instance) {
        processInstance = instance;
    }

    void assign(String group) {
        NOT_UNDER_WAY.refuseIf(stage != Stage.RECEIVED && stage != Stage.UNDER_WAY);
        team = group;
    }

    void accept() {
        require(Stage.RECEIVED);
        stage = Stage.UNDER_WAY;
    }

    void transfer(String competent, String reason) {
        require(Stage.RECEIVED);
        AUTHORITY_MISSING.refuseAtIf(blank(competent), "authority");
        authority = competent.strip();
        settle(Result.TRANSFERRED, reason);
    }

    void refuse(String reason) {
        require(Stage.RECEIVED);
        TIP_OFF_WITHOUT_REASON.refuseAtIf(blank(reason), "reason");
        settle(Result.NOT_ACCEPTED, reason);
    }

    private void settle(Result what, String reason) {
        result = what;
        opinion = blank(reason) ? null : reason.strip();
        stage = Stage.ANSWERING;
    }

    /** @param visitsHeld visits resting on it that were held; @param deskReason why the papers were enough where there was none. */
    void verified(Result what, String found, int visitsHeld, String deskReason, PersonId by) {
        require(Stage.UNDER_WAY);
        TIP_OFF_WITHOUT_REASON.refuseAtIf(blank(found), "opinion");
        NOT_LOOKED_INTO.refuseAtIf(visitsHeld == 0 && blank(deskReason), "deskReason");
        result = what;
        opinion = visitsHeld > 0 ? found.strip() : found.strip() + "\n" + deskReason.strip();
        verifiedBy = by.value();
        stage = Stage.VERIFIED;
    }

    void decided(boolean agreed, String reason, PersonId by) {
        require(Stage.VERIFIED);
        DECIDED_BY_ITS_HANDLER.refuseIf(by.value().equals(verifiedBy));
        TIP_OFF_WITHOUT_REASON.refuseAtIf(!agreed && blank(reason), "reason");
        stage = agreed ? Stage.ANSWERING : Stage.UNDER_WAY;
    }

    /** @param today the answer was given that day at the latest, and not before it was received. */
    void answered(LocalDate on, String text, LocalDate received, LocalDate today) {
        require(Stage.ANSWERING);
        INFORMANT_NOT_ANSWERED.refuseAtIf(!anonymous && blank(text), "reply");
        ANSWER_ON_IMPOSSIBLE_DAY.refuseAtIf(!anonymous && (on == null || on.isAfter(today) || on.isBefore(received)), "repliedOn");
        repliedOn = anonymous ? null : on;
        reply = blank(text) ? null : text.strip();
        stage = result.proved() ? Stage.REWARDING : Stage.CLOSED;
    }

    void rewarded(boolean granted, BigDecimal amount, String reason) {
        require(Stage.REWARDING);
        REWARD_WITHOUT_AMOUNT.refuseAtIf(granted && (amount == null || amount.signum() <= 0), "amount");
        TIP_OFF_WITHOUT_REASON.refuseAtIf(!granted && blank(reason), "reason");
        reward = granted ? amount : null;
        stage = Stage.CLOSED;
    }

    void askForExtension(String reason, PersonId by) {
        require(Stage.UNDER_WAY);
        EXTENSION_ALREADY_ASKED.refuseIf(extensionAskedBy != null);
        TIP_OFF_WITHOUT_REASON.refuseAtIf(blank(reason), "reason");
        extensionAskedBy = by.value();
    }

    /** The question is answered; it may not be asked again once it was granted. */
    void extensionDecided(boolean granted, String reason, PersonId by) {
        NO_EXTENSION_ASKED.refuseIf(extensionAskedBy == null);
        DECIDED_BY_ITS_HANDLER.refuseIf(by.value().equals(extensionAskedBy));
        TIP_OFF_WITHOUT_REASON.refuseAtIf(!granted && blank(reason), "reason");
        extensionAskedBy = granted ? extensionAskedBy : null;
    }

    private void require(Stage wanted) {
        NOT_UNDER_WAY.refuseIf(stage != wanted);
    }

    boolean isUnderWayFor(UUID visited) {
        return stage == Stage.UNDER_WAY && (enterprise == null || enterprise.equals(visited));
    }

    boolean isHandledBy(PersonId person) {
        return person.value().equals(registeredBy) || person.value().equals(verifiedBy);
    }

    boolean wasVerifiedBy(PersonId person) {
        return person.value().equals(verifiedBy);
    }

    boolean isAnonymous() {
        return anonymous;
    }

    MatterNumber number() {
        return new MatterNumber(number);
    }

    AgencyId agency() {
        return new AgencyId(agency);
    }

    UUID id() {
        return id;
    }

    String team() {
        return team;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Report report() {
        return new Report(channel, source, enterprise, place, sector, content, fatality, team);
    }

    Outlook outlook() {
        return new Outlook(stage, result, opinion, authority, repliedOn, reply, reward, new PersonId(registeredBy), processInstance);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Where it stands. */
    record Outlook(Stage stage, Result result, String opinion, String authority, LocalDate repliedOn, String reply, BigDecimal reward, PersonId registeredBy,
                   String processInstance) {}
}
