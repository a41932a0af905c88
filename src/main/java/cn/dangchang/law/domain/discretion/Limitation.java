package cn.dangchang.law.domain.discretion;

import static cn.dangchang.law.DiscretionGround.LIMITATION_HAS_RUN;

import java.time.LocalDate;

/** What was not found within two years, or five where life or health was harmed, is not punished any more (行政处罚法 36). */
final class Limitation {
    private static final int YEARS = 2;
    private static final int YEARS_AFTER_GRAVE_HARM = 5;

    private Limitation() {}

    /** @param ended null while the act goes on. @throws cn.dangchang.shared.Refusal {@link cn.dangchang.law.DiscretionGround#LIMITATION_HAS_RUN} */
    static void require(LocalDate ended, LocalDate found, boolean graveHarm) {
        int years = graveHarm ? YEARS_AFTER_GRAVE_HARM : YEARS;
        LIMITATION_HAS_RUN.refuseIf(ended != null && found.isAfter(ended.plusYears(years)), String.valueOf(ended), years);
    }
}
