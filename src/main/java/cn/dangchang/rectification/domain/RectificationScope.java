package cn.dangchang.rectification.domain;

import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.organisation.People;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import org.springframework.stereotype.Component;

/** Who may see a rectification and who may work on it: the agency, then the group, then the escort of the place. */
@Component
class RectificationScope {
    private final Acting acting;
    private final People people;
    private final SiteVisits visits;

    RectificationScope(Acting acting, People people, SiteVisits visits) {
        this.acting = acting;
        this.people = people;
        this.visits = visits;
    }

    Actor actor() {
        return acting.required();
    }

    void requireMaySee(Rectification matter) {
        if (!maySee(matter, actor())) {
            throw SharedGround.NOT_FOR_YOU.refusal();
        }
    }

    boolean maySee(Rectification matter, Actor actor) {
        return matter.agency().equals(actor.agency())
                && (officerSide(matter, actor.person()) || escortSide(matter, actor.person()) || visits.maySee(matter.visit(), actor));
    }

    /** @throws cn.dangchang.shared.Refusal NOT_FOR_YOU unless officer of the visit, or inspector or leader of its group. */
    void requireOfficerSide(Rectification matter) {
        if (!officerSide(matter, actor().person())) {
            throw SharedGround.NOT_FOR_YOU.refusal();
        }
    }

    void requireFollowsUp(Rectification matter) {
        if (!officerSide(matter, actor().person()) && !escortSide(matter, actor().person())) {
            throw SharedGround.NOT_FOR_YOU.refusal();
        }
    }

    boolean officerSide(Rectification matter, PersonId person) {
        return people.find(person).filter(known -> known.agency().equals(matter.agency()))
                .filter(known -> known.is(Role.INSPECTOR) || known.is(Role.GROUP_LEADER))
                .filter(known -> matter.officers().contains(person) || known.teams().contains(matter.team())).isPresent();
    }

    boolean escortSide(Rectification matter, PersonId person) {
        return people.find(person).filter(known -> known.agency().equals(matter.agency()) && known.is(Role.ESCORT))
                .filter(known -> matter.party().town() != null && known.unit() != null && matter.party().town().equals(known.unit().value()))
                .isPresent();
    }
}
