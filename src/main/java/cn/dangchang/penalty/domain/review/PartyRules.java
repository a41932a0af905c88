package cn.dangchang.penalty.domain.review;

import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.PartyProceedings.PartyRights;
import cn.dangchang.penalty.domain.review.ProcedureCheck.Look;
import cn.dangchang.penalty.domain.review.ProcedureCheck.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether every party that is to be punished was told, listened to and answered. */
final class PartyRules {
    private final Dossier dossier;
    private final List<Penalty> penalties;

    PartyRules(Dossier dossier) {
        this.dossier = dossier;
        penalties = dossier.draft().map(CaseDraft::penalties).orElse(List.of());
    }

    Result notice() {
        var look = new Look(ProcedureItem.NOTICE).wrongIf(penalties.isEmpty(), "no-draft");
        for (var penalty : penalties) {
            var party = dossier.name(penalty.party());
            var rights = dossier.rightsOf(penalty.party()).orElse(null);
            look.wrongIf(rights == null || rights.notice() == null, "not-told", party);
            if (rights != null && rights.notice() != null) {
                look.wrongIf(rights.servedOn() == null, "notice-not-served", party);
                compared(look, penalty, rights, party);
            }
        }
        return look.orGood("notice-good");
    }

    /** What was told is what is decided; less may be decided, more may not. */
    private void compared(Look look, Penalty now, PartyRights rights, String party) {
        var told = told(rights);
        if (told.isEmpty()) {
            look.wrongIf(true, "told-something-else", party);
        } else if (!same(told.get(), now)) {
            boolean heavier = now.fine().compareTo(told.get().fine()) > 0 || now.weights().stream().anyMatch(each -> told.get().weights().stream()
                    .noneMatch(before -> before.fact() == each.fact() && before.violation().equals(each.violation()) && before.others().containsAll(each.others())));
            look.wrongIf(heavier, "heavier-than-told", party, now.fine().toPlainString(), told.get().fine().toPlainString());
            look.openIf(!heavier, "other-than-told", party, now.fine().toPlainString(), told.get().fine().toPlainString());
        }
    }

    private Optional<Penalty> told(PartyRights rights) {
        return dossier.version(rights.noticeVersion()).stream().flatMap(draft -> draft.penalties().stream()).filter(each -> each.party() == rights.party()).findFirst();
    }

    private static boolean same(Penalty told, Penalty now) {
        return told.fine().compareTo(now.fine()) == 0 && told.weights().equals(now.weights());
    }

    Result defence() {
        var look = new Look(ProcedureItem.DEFENCE).wrongIf(penalties.isEmpty(), "no-draft");
        for (var penalty : penalties) {
            var party = dossier.name(penalty.party());
            var rights = dossier.rightsOf(penalty.party()).orElse(null);
            if (rights == null || rights.servedOn() == null) {
                look.wrongIf(true, "defence-not-begun", party);
            } else if (!blank(rights.statement())) {
                look.wrongIf(blank(rights.answer()), "statement-unanswered", party);
                look.openIf(Boolean.TRUE.equals(rights.accepted()) && told(rights).filter(told -> same(told, penalty)).isPresent(), "accepted-without-effect", party);
            } else {
                look.wrongIf(runs(rights.defenceUntil(), rights), "defence-runs", party, until(rights.defenceUntil()));
            }
        }
        return look.orGood("defence-good");
    }

    Result hearing() {
        var look = new Look(ProcedureItem.HEARING).wrongIf(penalties.isEmpty(), "no-draft");
        for (var penalty : penalties) {
            var party = dossier.name(penalty.party());
            var rights = dossier.rightsOf(penalty.party()).orElse(null);
            look.wrongIf(penalty.hearing() && (rights == null || !rights.hearingOffered()), "hearing-not-offered", party);
            if (rights != null && rights.hearing() != null) {
                heard(look, rights, party);
            } else if (rights != null && penalty.hearing() && rights.hearingOffered()) {
                look.wrongIf(runs(rights.hearingUntil(), rights), "hearing-term-runs", party, until(rights.hearingUntil()));
            }
        }
        return look.orGood(penalties.stream().anyMatch(Penalty::hearing) ? "hearing-good" : "no-hearing-due");
    }

    /** A hearing to which the party was called too late was not offered, whether or not it came (行政处罚法 64 第二项). */
    private void heard(Look look, PartyRights rights, String party) {
        var hearing = rights.hearing();
        var noticeUntil = dossier.hearingNoticeUntil().get(rights.party());
        boolean over = hearing.on() != null && !hearing.on().isAfter(dossier.today());
        look.wrongIf(!over, "hearing-not-held", party);
        look.wrongIf(over && hearing.noticedOn() == null, "hearing-notice-not-served", party);
        look.wrongIf(over && hearing.noticedOn() != null && noticeUntil != null && hearing.noticedOn().isAfter(noticeUntil), "hearing-notice-late", party,
                until(hearing.noticedOn()), until(hearing.on()), until(noticeUntil));
        look.wrongIf(hearing.held() && hearing.report() == null, "hearing-without-report", party);
    }

    private boolean runs(LocalDate until, PartyRights rights) {
        return !rights.waived() && (until == null || !dossier.today().isAfter(until));
    }

    private static Object until(LocalDate until) {
        return until == null ? "" : until;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
