package cn.dangchang.plan;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An annual plan (年度监督检查计划) with all its versions, the first one first. */
public record AnnualPlanView(MatterNumber number, AgencyId agency, int year, String processInstance, Instant openedAt,
        List<Version> versions) {

    /** A version's way. Only one is under way, only one is in force. */
    public enum State {
        DRAFT, REVIEWING, APPROVING, FILING, NOTING, IN_FORCE, SUPERSEDED, WITHDRAWN;

        public boolean underWay() {
            return compareTo(IN_FORCE) < 0;
        }
    }

    /** How the enterprises of a line are chosen. */
    public enum Mode { DETERMINED, RANDOM }

    public Optional<Version> inForce() {
        return versions.stream().filter(each -> each.state() == State.IN_FORCE).findFirst();
    }

    public Optional<Version> underWay() {
        return versions.stream().filter(each -> each.state().underWay()).findFirst();
    }

    /** @return the version under way, else the one in force, else the last. */
    public Version current() {
        return underWay().or(this::inForce).orElseGet(() -> versions.stream().max(Comparator.comparing(Version::no)).orElseThrow());
    }

    public Version version(int no) {
        return versions.stream().filter(each -> each.no() == no).findFirst().orElseGet(this::current);
    }

    /** @param change null for the first version; @param note of a minor change, and {@code paper} its document. */
    public record Version(UUID id, int no, State state, PlanFrame frame, List<Line> lines, PersonId draftedBy, PersonId submittedBy,
            Instant submittedAt,
                          Review review, Approval approval, Filing filing, LocalDate effectiveOn, Change change, String note, UUID paper) {
        public PlanShares shares() {
            return PlanShares.of(lines);
        }
    }

    public record Review(boolean approved, String opinion, PersonId by, Instant at) {}

    /** The government's approval. */
    public record Approval(String government, String documentNumber, LocalDate approvedOn, PersonId recordedBy) {}

    public record Filing(String filedWith, LocalDate filedOn, String filingNumber) {}

    /** @param degree {@code major} or {@code minor}, null until the change is requested; @param basis why it is. */
    public record Change(String reason, LocalDate decidedOn, PersonId decidedBy, PersonId requestedBy, boolean flaggedByHand,
            boolean keyScopeChanged,
                         int countBefore, int countAfter, String degree, String basis) {}

    /**
     * One line with its six elements: object, time, content, form, frequency, measures.
     *
     * @param site null on a random line, whose object is the pool of its sector
     * @param sector code; empty on a random line over all sectors
     * @param keyUnit 重点单位: changing it is a change of the key scope
     */
    public record Line(UUID id, int seq, Mode mode, UUID site, UUID enterprise, String enterpriseName, String siteName, String sector,
            int visits,
                       List<Integer> months, String content, String form, String measures, boolean keyUnit) {}
}
