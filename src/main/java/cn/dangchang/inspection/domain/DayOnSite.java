package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.EntryOutcome;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** One day at the gate, and what was shown and told there. */
@Embeddable
record DayOnSite(LocalDate day, @Enumerated(EnumType.STRING) EntryOutcome outcome, Instant at, String enteredBy, boolean certificatesShown,
                 boolean noticeHandedOver, boolean rightsTold, boolean contentTold, boolean recorderOn, String recorderNumber, String entryCode,
                 String receivedBy, String receivedByPosition, String note) {}
