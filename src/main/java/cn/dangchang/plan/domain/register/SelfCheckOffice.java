package cn.dangchang.plan.domain.register;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.plan.SelfCheckGround;
import cn.dangchang.plan.SelfCheckNotices;
import cn.dangchang.plan.domain.register.SelfCheckNotice.Answer;
import cn.dangchang.registry.Enterprises;
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

/** Sends notices to a sector and writes down the answers. */
@Service
@Transactional
class SelfCheckOffice implements SelfCheckNotices {
    private static final Set<Role> ISSUE = Set.of(Role.COORDINATOR, Role.PLANNER);
    private static final Set<Role> RECORD = Set.of(Role.COORDINATOR, Role.PLANNER, Role.ESCORT);

    private final SelfCheckNoticeRows notices;
    private final Enterprises enterprises;
    private final Acting acting;
    private final AuditTrail trail;
    private final Clock clock;

    SelfCheckOffice(SelfCheckNoticeRows notices, Enterprises enterprises, Acting acting, AuditTrail trail, Clock clock) {
        this.notices = notices;
        this.enterprises = enterprises;
        this.acting = acting;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public UUID issue(String sector, String title, String content, LocalDate due) {
        var actor = holding(ISSUE);
        var notice = new SelfCheckNotice(actor.agency(), actor.person(), sector, title, content, LocalDate.now(clock), due);
        var recipients = enterprises.of(actor.agency()).stream()
                .filter(each -> each.sites().stream().anyMatch(site -> site.sector().equals(sector))).toList();
        SelfCheckGround.NOBODY_IN_THE_SECTOR.refuseAtIf(recipients.isEmpty(), "sector");
        recipients.forEach(each -> notice.sendTo(each.id(), each.name()));
        notices.save(notice);
        trail.record(Chain.setting("self-check-" + notice.id()), "plan.self-check-issued", Map.of("sector", sector, "recipients", recipients.size()));
        return notice.id();
    }

    @Override
    public void answer(UUID id, UUID enterprise, LocalDate on, int found, int rectified, String ledger) {
        holding(RECORD);
        own(id).answered(enterprise, on, LocalDate.now(clock), new Answer(found, rectified, ledger == null || ledger.isBlank() ? null : ledger.strip()));
        trail.record(Chain.setting("self-check-" + id), "plan.self-check-answered", Map.of("enterprise", enterprise.toString(), "found", found, "rectified", rectified));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Notice> all() {
        return notices.findByAgencyOrderByIssuedOnDesc(acting.required().agency().value()).stream().map(SelfCheckNotice::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Notice find(UUID id) {
        return own(id).view();
    }

    private SelfCheckNotice own(UUID id) {
        return notices.findById(id).filter(each -> each.belongsTo(acting.required().agency())).orElseThrow(SelfCheckGround.NO_SUCH_NOTICE::refusal);
    }

    private Actor holding(Set<Role> roles) {
        var actor = acting.required();
        SharedGround.NOT_FOR_YOU.refuseIf(actor.roles().stream().noneMatch(roles::contains));
        return actor;
    }
}
