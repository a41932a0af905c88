package cn.dangchang.penalty.domain.hearing;

import org.springframework.stereotype.Component;

/** What a hearing takes besides its case. */
@Component
record HearingRoom(HearingDay day, HearingClocks clocks, HearingPapers papers) {}
