package cn.dangchang.calendar.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.calendar.CalendarGround;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the State Council's notice for a year, as an administrator types it, and counts anew what it touches. */
@Service
public class NoticeImport {
    private final CalendarYears years;
    private final LoadedYears loaded;
    private final ClockRecount recount;
    private final AuditTrail trail;
    private final Acting acting;
    private final Clock now;

    NoticeImport(CalendarYears years, LoadedYears loaded, ClockRecount recount, AuditTrail trail, Acting acting, Clock now) {
        this.years = years;
        this.loaded = loaded;
        this.recount = recount;
        this.trail = trail;
        this.acting = acting;
        this.now = now;
    }

    /** What the notice would mean. Changes nothing. */
    public Preview preview(Notice notice) {
        mustBeAdministrator();
        var year = read(notice);
        var days = year.days().stream().map(day -> new PreviewDay(day.day(), day.working(), day.name())).toList();
        return new Preview(year.year(), workingDays(year), days, years.has(year.year()));
    }

    /** @return how many open clocks got another end. Importing the same notice again changes nothing more. */
    @Transactional
    public int confirm(Notice notice) {
        mustBeAdministrator();
        var year = read(notice);
        int total = workingDays(year);
        years.put(year, total, now.instant(), acting.required().person().value());
        loaded.forget();
        trail.record(Chain.setting("calendar-" + year.year()), "calendar.year-imported",
                Map.of("year", year.year(), "notice", year.notice(), "workingDays", total, "specialDays", year.days().size()));
        return recount.after(year.year(), year.days().get(0).day());
    }

    /** Also for showing the page: 系统管理员 alone. */
    public void mustBeAdministrator() {
        SharedGround.NOT_FOR_YOU.refuseIf(!acting.required().is(Role.ADMIN));
    }

    private static CalendarYear read(Notice notice) {
        CalendarGround.NOTICE_INCOMPLETE.refuseAtIf(notice.year() < 1950 || notice.year() > 2999, "year");
        CalendarGround.NOTICE_INCOMPLETE.refuseAtIf(notice.notice().isBlank(), "notice");
        var days = NoticeText.read(notice.year(), notice.days());
        CalendarGround.NOTICE_INCOMPLETE.refuseAtIf(days.stream().allMatch(SpecialDay::working), "days");
        return new CalendarYear(notice.year(), notice.notice().strip(), notice.url().strip(), days);
    }

    private static int workingDays(CalendarYear year) {
        return new OfficeDays(List.of(year), "").inYear(year.year());
    }

    /**
     * @param notice its number or title, as published
     * @param days one line each: {@code 2027-01-01~2027-01-03 元旦} for a holiday, {@code 2027-01-09} for a make-up day
     */
    public record Notice(int year, String notice, String url, String days) {}

    /** @param replaces the year is loaded already and would be replaced */
    public record Preview(int year, int workingDays, List<PreviewDay> days, boolean replaces) {
        public List<PreviewDay> off() {
            return days.stream().filter(day -> !day.working()).toList();
        }

        public List<PreviewDay> makeUp() {
            return days.stream().filter(PreviewDay::working).toList();
        }
    }

    public record PreviewDay(LocalDate day, boolean working, String name) {}
}
