package cn.dangchang.penalty.domain.notice;

import cn.dangchang.penalty.PartyProceedings.HearingHeld;
import java.util.Optional;

/** What became of the hearing that a party asked for; answered by those who hold it. */
public interface HearingAnswers {
    Optional<HearingHeld> of(NoticeFile notice);
}
