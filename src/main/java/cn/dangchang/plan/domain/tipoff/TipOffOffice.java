package cn.dangchang.plan.domain.tipoff;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.Processes;
import cn.dangchang.operations.MatterNumbers;
import cn.dangchang.organisation.Teams;
import cn.dangchang.plan.TipOffGround;
import cn.dangchang.plan.TipOffWords;
import cn.dangchang.plan.TipOffs;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes tip-offs down, gives them to a group and lets them be read. */
@Service
@Transactional
class TipOffOffice implements TipOffs {
    private static final Set<Role> TAKE_DOWN = Set.of(Role.COORDINATOR, Role.PLANNER, Role.SUPERVISOR, Role.INSPECTOR, Role.GROUP_LEADER, Role.LEADER);
    private static final Set<Role> ASSIGN = Set.of(Role.COORDINATOR, Role.LEADER);

    private final TipOffRows rows;
    private final TipOffDesk desk;
    private final TipOffClocks clocks;
    private final TipOffViews views;
    private final Start start;

    TipOffOffice(TipOffRows rows, TipOffDesk desk, TipOffClocks clocks, TipOffViews views, Start start) {
        this.rows = rows;
        this.desk = desk;
        this.clocks = clocks;
        this.views = views;
        this.start = start;
    }

    @Override
    public MatterNumber register(Report report, Informant informant) {
        var actor = desk.actor();
        SharedGround.NOT_FOR_YOU.refuseIf(actor.roles().stream().noneMatch(TAKE_DOWN::contains));
        views.requireKnown(report, actor.agency());
        requireGroup(report.team(), actor.agency());
        var tipOff = rows.saveAndFlush(new RegisteredTipOff(start.numbers().next(actor.agency(), MatterKind.TIP_OFF), report, informant.isAnonymous(),
                actor.person(), clocks.now()));
        if (!informant.isAnonymous()) {
            start.identities().keep(tipOff.id(), informant);
        }
        clocks.start(tipOff.number(), TipOffClocks.ASSESSMENT, "tip-off-received");
        desk.write(tipOff, "registered", Map.of("channel", report.channel(), "source", report.source(), "anonymous", informant.isAnonymous()));
        tipOff.runsAs(start.processes().start(TipOffWords.KEY, tipOff.number(), TipOffWords.atStart()));
        return tipOff.number();
    }

    @Override
    public void assign(MatterNumber number, String team) {
        var tipOff = desk.open(number);
        SharedGround.NOT_FOR_YOU.refuseIf(desk.actor().roles().stream().noneMatch(ASSIGN::contains));
        requireGroup(team, tipOff.agency());
        tipOff.assign(team);
        desk.write(tipOff, "assigned", Map.of("team", team));
    }

    private void requireGroup(String team, AgencyId agency) {
        TipOffGround.NO_SUCH_GROUP.refuseAtIf(team == null || start.teams().find(team).filter(each -> each.agency().equals(agency)).isEmpty(), "team");
    }

    @Override
    @Transactional(readOnly = true)
    public List<TipOff> all(int year) {
        return rows.findByAgencyAndReceivedAtBetweenOrderByReceivedAtDesc(desk.actor().agency().value(), startOf(year), startOf(year + 1)).stream()
                .filter(desk::maySee).map(views::view).toList();
    }

    private static java.time.Instant startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(OfficeClock.ZONE).toInstant();
    }

    @Override
    @Transactional(readOnly = true)
    public TipOff find(MatterNumber number) {
        return views.view(desk.look(number));
    }

    @Override
    public Informant informant(MatterNumber number) {
        var tipOff = desk.look(number);
        desk.requireHandles(tipOff);
        TipOffGround.ANONYMOUS.refuseIf(tipOff.isAnonymous());
        desk.write(tipOff, "informant-read", Map.of());
        return start.identities().of(tipOff.id());
    }

    @Override
    public void askForExtension(MatterNumber number, String reason) {
        var tipOff = desk.open(number);
        desk.requireHandles(tipOff);
        tipOff.askForExtension(reason, desk.person());
        desk.write(tipOff, "extension-asked", Map.of());
        start.processes().correlate(TipOffWords.EXTENSION_REQUESTED, tipOff.outlook().processInstance(), Outcome.done());
    }

    /** What opening a matter takes. */
    @org.springframework.stereotype.Component
    record Start(MatterNumbers numbers, Processes processes, Identities identities, Teams teams) {}
}
