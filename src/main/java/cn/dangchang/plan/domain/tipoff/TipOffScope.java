package cn.dangchang.plan.domain.tipoff;

import cn.dangchang.organisation.Teams;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.Role;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who sees a tip-off, and who may learn who reported. */
@Component
class TipOffScope {
    private static final Set<Role> SEE_ALL = Set.of(Role.LEADER, Role.HEAD, Role.SUPERVISOR, Role.COORDINATOR);

    private final Teams teams;

    TipOffScope(Teams teams) {
        this.teams = teams;
    }

    boolean maySee(RegisteredTipOff tipOff, Actor actor) {
        return actor.agency().equals(tipOff.agency()) && (actor.roles().stream().anyMatch(SEE_ALL::contains) || handles(tipOff, actor));
    }

    /** Those who handle it: who took it down, and the officers of the group that looks into it; an expert or escort of the group is none. */
    boolean handles(RegisteredTipOff tipOff, Actor actor) {
        boolean officer = actor.is(Role.INSPECTOR) || actor.is(Role.GROUP_LEADER);
        return actor.agency().equals(tipOff.agency()) && (tipOff.isHandledBy(actor.person()) || officer && teams.find(tipOff.team())
                .map(team -> team.members().contains(actor.person()) || actor.person().equals(team.leader())).orElse(false));
    }
}
