package cn.dangchang.calendar.domain;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The office days of all loaded years, read again every minute: another node may have imported a notice. */
@Component
class LoadedYears {
    private static final long KEPT = Duration.ofMinutes(1).toNanos();

    private final CalendarYears years;
    private final MessageSource messages;
    private volatile OfficeDays days;
    private volatile long readAt;

    LoadedYears(CalendarYears years, MessageSource messages) {
        this.years = years;
        this.messages = messages;
    }

    OfficeDays days() {
        var kept = days;
        if (kept == null || System.nanoTime() - readAt > KEPT) {
            readAt = System.nanoTime();
            kept = new OfficeDays(years.all(), word("calendar.day.weekend"));
            days = kept;
        }
        return kept;
    }

    /** A year was changed in this transaction: read anew now, and again whichever way the transaction ends. */
    void forget() {
        days = null;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                days = null;
            }
        });
    }

    String word(String key) {
        return messages.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE);
    }
}
