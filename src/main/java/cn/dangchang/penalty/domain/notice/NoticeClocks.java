package cn.dangchang.penalty.domain.notice;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.Clocks.WaitingFor;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.Term;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.shared.AgencyId;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The days of a party's rights as rows, one set per party; the timers follow them. */
@Component
class NoticeClocks {
    static final String DEFENCE = "defence";
    static final String REQUEST = "hearing-request";
    private static final Set<String> KINDS = Set.of(DEFENCE, REQUEST);
    private final Clocks clocks;
    private final RuleSettings settings;

    NoticeClocks(Clocks clocks, RuleSettings settings) {
        this.clocks = clocks;
        this.settings = settings;
    }

    /** The notice was served: the days of the rights begin on the next day. */
    void served(PartyNotice notice, AgencyId agency, LocalDate on) {
        var defence = start(notice.view(), DEFENCE, agency, on);
        var hearing = notice.view().hearingOffered() ? start(notice.view(), REQUEST, agency, on) : null;
        notice.served(on, defence, hearing);
    }

    void over(NoticeFile notice, String reason) {
        clocks.of(notice.matter()).stream().filter(each -> KINDS.contains(each.kind()) && each.subject().equals(String.valueOf(notice.party())))
                .filter(each -> each.state() != RunningClock.State.ENDED).forEach(each -> clocks.end(each.id(), reason));
    }

    /** @return days of the term as the notice prints them. */
    int days(String kind, AgencyId agency, LocalDate today) {
        return Term.parse(settings.of(kind, agency, today).value()).count();
    }

    private LocalDate start(NoticeFile notice, String kind, AgencyId agency, LocalDate on) {
        var rule = settings.of(kind, agency, on);
        return clocks.start(new Clocks.Start(notice.matter(), kind, String.valueOf(notice.party()), rule.basis(), "penalty-notice-served",
                on.atStartOfDay(OfficeClock.ZONE).toInstant(), Term.parse(rule.value()), null, WaitingFor.PARTY)).due();
    }
}
