package cn.dangchang.plan.domain.annual;

import cn.dangchang.plan.AnnualPlanGround;
import cn.dangchang.plan.AnnualPlanView.State;
import cn.dangchang.plan.PlanFrame;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The plan of an agency for a year, from the first draft to the end of the year; its versions are never overwritten. */
@Entity
@Table(schema = "plan", name = "plan_file")
class PlanFile {
    @Id
    private String number;
    private String agency;
    private int year;
    private String processInstance;
    private String openedBy;
    private Instant openedAt;
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "plan", nullable = false, updatable = false)
    @OrderBy("no")
    private List<PlanVersion> versions = new ArrayList<>();

    protected PlanFile() {}

    PlanFile(MatterNumber number, int year, PlanFrame frame, PersonId by, Instant at) {
        this.number = number.value();
        this.agency = number.agency().value();
        this.year = year;
        this.openedBy = by.value();
        this.openedAt = at;
        versions.add(new PlanVersion(1, frame, List.of(), by, at));
    }

    void runsAs(String instance) {
        processInstance = instance;
    }

    /** A change starts from what is in force, and only one at a time. */
    void openChange(PersonId by, Instant at) {
        var before = inForce().orElseThrow(AnnualPlanGround.CHANGE_BEFORE_IN_FORCE::refusal);
        AnnualPlanGround.CHANGE_ALREADY_OPEN.refuseIf(underWay().isPresent());
        int no = versions.stream().mapToInt(PlanVersion::no).max().orElseThrow() + 1;
        versions.add(new PlanVersion(no, before.frame(), before.lines(), by, at));
    }

    /** The version under way takes the place of the one in force. */
    void takesEffect(PlanVersion version, LocalDate on) {
        inForce().ifPresent(PlanVersion::supersede);
        version.takeEffect(on);
    }

    Optional<PlanVersion> inForce() {
        return versions.stream().filter(each -> each.state() == State.IN_FORCE).findFirst();
    }

    /** What the government approved last: small changes one after another are measured by it together. */
    PlanVersion lastApproved() {
        return versions.stream().filter(each -> each.approved() && !each.state().underWay()).max(java.util.Comparator.comparing(PlanVersion::no))
                .orElseThrow(AnnualPlanGround.CHANGE_BEFORE_IN_FORCE::refusal);
    }

    Optional<PlanVersion> underWay() {
        return versions.stream().filter(each -> each.state().underWay()).findFirst();
    }

    PlanVersion drafted() {
        return in(State.DRAFT);
    }

    PlanVersion in(State state) {
        return underWay().filter(each -> each.state() == state).orElseThrow(AnnualPlanGround.PLAN_VERSION_NOT_OPEN::refusal);
    }

    List<PlanVersion> versions() {
        return versions.stream().sorted(java.util.Comparator.comparing(PlanVersion::no)).toList();
    }

    MatterNumber number() {
        return new MatterNumber(number);
    }

    AgencyId agency() {
        return new AgencyId(agency);
    }

    int year() {
        return year;
    }

    String processInstance() {
        return processInstance;
    }

    PersonId openedBy() {
        return new PersonId(openedBy);
    }

    Instant openedAt() {
        return openedAt;
    }
}
