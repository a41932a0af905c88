package cn.dangchang.penalty.domain.marks;

import cn.dangchang.law.ReferenceLists;
import cn.dangchang.law.ReferenceLists.Entry;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.CaseMarks;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 案件标记: what the officers mark, and the counts. */
@Service
@Transactional
public class MarkingCase implements CaseMarks {
    /** Names the other investigation, or it says nothing. */
    private static final String DOUBLE = "both-investigated";
    private final CaseDoor door;
    private final ReferenceLists lists;
    private final JdbcClient jdbc;
    private final Acting acting;

    MarkingCase(CaseDoor door, ReferenceLists lists, JdbcClient jdbc, Acting acting) {
        this.door = door;
        this.lists = lists;
        this.jdbc = jdbc;
        this.acting = acting;
    }

    @Override
    public void mark(MatterNumber number, Map<String, String> notes) {
        door.mine(number);
        notes.forEach((code, note) -> {
            CaseGround.NO_SUCH_MARK.refuseAtIf(lists.caseMarks().stream().noneMatch(each -> each.code().equals(code)), "marks");
            CaseGround.MARK_NEEDS_A_NOTE.refuseAtIf(code.equals(DOUBLE) && note.isBlank(), "doubleNumber");
        });
        jdbc.sql("delete from penalty.case_mark where matter = ?").param(number.value()).update();
        notes.forEach((code, note) -> jdbc.sql("insert into penalty.case_mark (matter, mark, note, marked_by, marked_on) values (?, ?, ?, ?, ?)")
                .param(number.value()).param(code).param(note.isBlank() ? null : note.strip()).param(door.actor().value()).param(Date.valueOf(door.today())).update());
        door.note(number, "case-marked", Map.of("marks", List.copyOf(new TreeSet<>(notes.keySet()))));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Mark> of(MatterNumber number) {
        door.seen(number);
        var notes = new HashMap<String, String>();
        jdbc.sql("select mark, coalesce(note, '') as note from penalty.case_mark where matter = ?").param(number.value())
                .query(row -> {
                    notes.put(row.getString("mark"), row.getString("note"));
                });
        return lists.caseMarks().stream().filter(each -> notes.containsKey(each.code()))
                .map(each -> new Mark(each.code(), each.name(), each.detail(), notes.get(each.code()))).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Count> count(LocalDate from, LocalDate until) {
        var counted = new HashMap<String, Integer>();
        jdbc.sql("""
                select m.mark, count(*) as cases from penalty.case_mark m join penalty.penalty_case c on c.number = m.matter
                where c.agency = ? and (c.opened_at at time zone 'Asia/Shanghai')::date between ? and ? group by m.mark""")
                .param(acting.required().agency().value()).param(Date.valueOf(from)).param(Date.valueOf(until))
                .query(row -> {
                    counted.put(row.getString("mark"), row.getInt("cases"));
                });
        return lists.caseMarks().stream().map((Entry each) -> new Count(each.code(), each.name(), each.detail(), counted.getOrDefault(each.code(), 0))).toList();
    }
}
