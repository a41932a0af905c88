package cn.dangchang.law.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.law.ChecklistAmendments;
import cn.dangchang.law.Checklists;
import cn.dangchang.law.Checklists.Audience;
import cn.dangchang.law.Checklists.Checklist;
import cn.dangchang.law.LawGround;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collects proposals, has them decided and publishes what was accepted. */
@Service
@Transactional
class AmendmentOffice implements ChecklistAmendments {
    private static final Set<Role> PROPOSE = Set.of(Role.INSPECTOR, Role.GROUP_LEADER, Role.EXPERT, Role.COORDINATOR, Role.LEADER, Role.LEGAL_REVIEWER);

    private final AmendmentRows rows;
    private final Checklists checklists;
    private final AgencyLists lists;
    private final Acting acting;
    private final Notes notes;

    AmendmentOffice(AmendmentRows rows, Checklists checklists, AgencyLists lists, Acting acting, Notes notes) {
        this.rows = rows;
        this.checklists = checklists;
        this.lists = lists;
        this.acting = acting;
        this.notes = notes;
    }

    @Override
    public UUID propose(Proposal proposal) {
        var actor = holding(PROPOSE);
        var list = inForce(proposal.sector(), proposal.audience());
        requireComplete(proposal, list);
        var amendment = new Amendment(UUID.randomUUID(), list.id(), proposal, actor.person(), notes.clock().instant(), State.PROPOSED, null, null, null);
        rows.add(actor.agency(), amendment);
        notes.write("checklist-amendment-proposed", list.id(), Map.of("amendment", amendment.id().toString(), "kind", proposal.kind().name()));
        return amendment.id();
    }

    private static void requireComplete(Proposal proposal, Checklist list) {
        boolean known = list.items().stream().anyMatch(each -> each.code().equals(proposal.item()));
        LawGround.NO_SUCH_ITEM.refuseAtIf(proposal.kind() != Kind.ADD && !known, "item");
        LawGround.AMENDMENT_INCOMPLETE.refuseAtIf(blank(proposal.reason()), "reason");
        if (proposal.kind() != Kind.REMOVE) {
            LawGround.AMENDMENT_INCOMPLETE.refuseAtIf(blank(proposal.requirement()), "requirement");
            LawGround.AMENDMENT_INCOMPLETE.refuseAtIf(proposal.legalBases().isEmpty() && proposal.standardBases().isEmpty(), "legalBases");
            LawGround.AMENDMENT_INCOMPLETE.refuseAtIf(blank(proposal.category()), "category");
            LawGround.AMENDMENT_INCOMPLETE.refuseAtIf(proposal.inspectionItem() < 1 || proposal.inspectionItem() > 19, "inspectionItem");
        }
    }

    @Override
    public void decide(UUID id, boolean accepted, String reason) {
        var actor = holding(Set.of(Role.LEADER));
        var amendment = rows.locked(actor.agency(), id).orElseThrow(LawGround.NO_SUCH_AMENDMENT::refusal);
        LawGround.AMENDMENT_ALREADY_DECIDED.refuseIf(amendment.state() != State.PROPOSED);
        LawGround.AMENDMENT_DECIDED_BY_ITS_PROPOSER.refuseIf(amendment.by().equals(actor.person()));
        LawGround.REJECTION_WITHOUT_REASON.refuseAtIf(!accepted && blank(reason), "decision");
        rows.decided(id, accepted ? State.ACCEPTED : State.REJECTED, actor.person(), blank(reason) ? null : reason.strip());
        notes.write("checklist-amendment-decided", amendment.list(), Map.of("amendment", id.toString(), "accepted", accepted));
    }

    @Override
    public Checklist publish(String sector, Audience audience, LocalDate validFrom) {
        var actor = holding(Set.of(Role.LEADER));
        LawGround.PUBLISHED_IN_THE_PAST.refuseAtIf(validFrom == null || validFrom.isBefore(LocalDate.now(notes.clock())), "validFrom");
        var accepted = rows.accepted(actor.agency(), sector, audience);
        LawGround.NOTHING_TO_PUBLISH.refuseIf(accepted.isEmpty());
        var published = lists.publish(actor.agency(), inForce(sector, audience), accepted.stream().map(Amendment::proposal).toList(), validFrom);
        rows.published(accepted, published);
        notes.write("checklist-published", published, Map.of("amendments", accepted.size(), "from", validFrom.toString()));
        return checklists.find(published).orElseThrow();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Amendment> all() {
        return rows.of(acting.required().agency());
    }

    private Checklist inForce(String sector, Audience audience) {
        return checklists.current(sector, audience, LocalDate.now(notes.clock())).orElseThrow(() -> LawGround.NO_SUCH_CHECKLIST.refusalAt("sector"));
    }

    private Actor holding(Set<Role> roles) {
        var actor = acting.required();
        SharedGround.NOT_FOR_YOU.refuseIf(actor.roles().stream().noneMatch(roles::contains));
        return actor;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Writes the change down. */
    @org.springframework.stereotype.Component
    record Notes(AuditTrail trail, Clock clock) {
        void write(String fact, String list, Map<String, ?> facts) {
            trail.record(Chain.setting("checklist-" + list), "law." + fact, facts);
        }
    }
}
