package cn.dangchang.calendar.domain;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.Clock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the notices that come with the product, once; a year that an administrator has imported stays. */
@Component
class ReferenceYears implements SmartInitializingSingleton {
    private final CalendarYears years;
    private final TransactionTemplate transaction;
    private final Clock now;

    ReferenceYears(CalendarYears years, TransactionTemplate transaction, Clock now) {
        this.years = years;
        this.transaction = transaction;
        this.now = now;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:reference/calendar/20??.yaml")) {
                try (var text = file.getInputStream()) {
                    var year = new YAMLMapper().readValue(text, YearFile.class);
                    transaction.executeWithoutResult(status -> load(year));
                }
            }
        } catch (IOException fault) {
            throw new IllegalStateException("a calendar year of the product cannot be read", fault);
        }
    }

    private void load(YearFile file) {
        if (!years.has(file.year())) {
            years.put(file.calendarYear(), file.checkedWorkingDays(), now.instant(), null);
        }
    }

    /** @param workingDays the total that the year must have, so that a slip of the pen is found at start */
    record YearFile(int year, String notice, String url, int workingDays, String days) {
        CalendarYear calendarYear() {
            return new CalendarYear(year, notice, url, NoticeText.read(year, days));
        }

        int checkedWorkingDays() {
            int counted = new OfficeDays(java.util.List.of(calendarYear()), "").inYear(year);
            if (counted != workingDays) {
                throw new IllegalStateException(year + " has " + counted + " working days and not " + workingDays);
            }
            return counted;
        }
    }
}
