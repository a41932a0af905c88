package cn.dangchang.inspection;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 重大事故隐患“一单四制”: the list, with assignment, ledger, closing and notice of each. */
public interface MajorHazards {
    /** Writes down one of the four; closing is written by the house when the finding is closed. */
    void note(UUID finding, Step step, String text, LocalDate on);

    List<MajorHazard> of(MatterNumber visit);

    /** @return the agency's open list, oldest first. */
    List<MajorHazard> open(AgencyId agency);

    /** 交办、台账、销号、通报. */
    enum Step { ASSIGNED, LEDGER, CLOSED, NOTIFIED }

    record MajorHazard(UUID finding, MatterNumber visit, UUID enterprise, String criterion, String description, LocalDate openedOn, List<Noted> notes) {}

    record Noted(Step step, String text, LocalDate on, String by) {}
}
