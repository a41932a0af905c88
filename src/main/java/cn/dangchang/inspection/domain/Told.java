package cn.dangchang.inspection.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The feedback on the spot: when, to whom, and whether the party signed. */
@Embeddable
record Told(Instant at, String receivedBy, String receivedByPosition, Boolean refused, String opinionOfParty) {}
