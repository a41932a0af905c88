package cn.dangchang.plan;

import cn.dangchang.plan.BasisSource.Choice;
import cn.dangchang.plan.BasisSource.Warning;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The schedules as people read them. Group leaders see those in which a group of theirs takes part. */
public interface ScheduleBoards {
    List<Line> list();

    /** @return what has no schedule yet and may get one. */
    List<Choice> openable();

    /** @throws cn.dangchang.shared.Refusal NOT_FOR_YOU */
    Board board(UUID schedule);

    List<Leave> leaves();

    record Line(UUID id, String name, BasisKind kind, LocalDate first, LocalDate last, int open, int planned, int released, int held) {}

    /** @param days those that can be used; @param others what other schedules and visits have on these days. */
    record Board(Line line, boolean mayChange, boolean daysOff, List<GroupColumn> groups, List<LocalDate> days, List<Card> cards, List<Card> others) {}

    record GroupColumn(String code, String name, List<String> sectors, List<String> officers) {}

    /** @param version of the card, by which a move says what it saw; @param team and day null without a place; @param visit number once it was opened; @param reason as given for warnings. */
    record Card(UUID slot, int version, UUID site, UUID enterprise, String name, String sector, String area, String team, LocalDate day, State state, boolean pinned,
                String visit, String reason, List<Warning> warnings) {}

    record Leave(UUID id, PersonId person, String name, LocalDate first, LocalDate last) {}

    enum State {
        /** 待排 */ OPEN,
        /** 已排 */ PLANNED,
        /** 已下达 */ RELEASED,
        /** 已检查 */ HELD;

        public String key() {
            return "plan.schedule.state." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
