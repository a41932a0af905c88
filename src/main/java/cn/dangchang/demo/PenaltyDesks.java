package cn.dangchang.demo;

import cn.dangchang.law.Violations;
import cn.dangchang.penalty.Fines;
import cn.dangchang.penalty.SummaryDecisions;
import cn.dangchang.penalty.SummaryHearings;
import cn.dangchang.penalty.SummaryPenalties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where penalties on the spot are heard, decided and paid. */
@Component
@Profile("demo")
public record PenaltyDesks(SummaryPenalties penalties, SummaryHearings hearings, SummaryDecisions decisions, Fines fines, Violations violations) {}
