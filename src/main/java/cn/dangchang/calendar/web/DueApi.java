package cn.dangchang.calendar.web;

import cn.dangchang.calendar.CalendarGround;
import cn.dangchang.calendar.Due;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.Terms;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.shared.RefusalTexts.FieldMessage;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Counts a legal term for clients. */
@RestController
class DueApi {
    private final Terms terms;
    private final RefusalTexts texts;

    DueApi(Terms terms, RefusalTexts texts) {
        this.terms = terms;
        this.texts = texts;
    }

    /**
     * @param from a day {@code 2026-02-12}, or an instant {@code 2026-03-05T10:00} (in Asia/Shanghai unless it has an offset)
     * @param period {@code 5wd}, {@code 30d}, {@code 3m}, {@code 2y}, {@code 24h} or {@code -7wd}
     */
    @GetMapping(path = "/api/clocks/due", produces = MediaType.APPLICATION_JSON_VALUE)
    DueAnswer due(@RequestParam(required = false) String from, @RequestParam(required = false) String period) {
        var due = TermQuestion.of(from, period).answer(terms);
        return new DueAnswer(from.strip(), period.strip(), due.due(), due.instant().atZone(OfficeClock.ZONE).toOffsetDateTime(),
                due.skipped().stream().map(SkippedOn::of).toList(), due.provisional());
    }

    /** 422 where a year's notice is missing, 400 where the question itself is not understood. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        boolean yearMissing = refusal.ground() == CalendarGround.YEAR_NOT_LOADED;
        var problem = ProblemDetail.forStatusAndDetail(yearMissing ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.BAD_REQUEST,
                texts.summary(refusal));
        problem.setProperty("code", refusal.ground().key());
        List<FieldMessage> errors = texts.of(refusal);
        problem.setProperty("errors", errors);
        if (yearMissing) {
            problem.setProperty("year", Integer.valueOf(refusal.objections().get(0).arguments().get(0).toString()));
        }
        return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    /**
     * @param due the last day of the term, inclusive
     * @param dueAt the first instant after the term
     */
    record DueAnswer(String from, String period, LocalDate due, OffsetDateTime dueAt, List<SkippedOn> skipped, boolean provisional) {}

    record SkippedOn(LocalDate date, String reason) {
        static SkippedOn of(Due.SkippedDay day) {
            return new SkippedOn(day.day(), day.reason());
        }
    }
}
