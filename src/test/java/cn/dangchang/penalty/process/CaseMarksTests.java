package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.LEADER;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.CaseMarks;
import cn.dangchang.penalty.CaseMarks.Count;
import cn.dangchang.penalty.CaseMarks.Mark;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a case is marked as, and how many there are. */
@DangchangTest
class CaseMarksTests {
    @Autowired
    private ApplicationContext house;
    @Autowired
    private CaseMarks marks;

    @Test
    void officersMarkTheCaseAndItIsCounted() {
        var play = new CasePlay(house).transferred();
        int before = counted(play, "disobeyed");
        play.as(INSPECTOR_1, () -> marks.mark(play.number, Map.of("disobeyed", "", "both-investigated", "华监查〔2026〕3号")));
        List<Mark> known = play.as(LEADER, () -> marks.of(play.number));
        assertThat(known).extracting(Mark::code).containsExactly("disobeyed", "both-investigated");
        assertThat(known.get(1).note()).isEqualTo("华监查〔2026〕3号");
        assertThat(counted(play, "disobeyed")).isEqualTo(before + 1);
        play.as(INSPECTOR_1, () -> marks.mark(play.number, Map.of()));
        assertThat(counted(play, "disobeyed")).isEqualTo(before);
    }

    @Test
    void theFourMeasuresAndTheFiveKindsStandInTheList() {
        var play = new CasePlay(house).transferred();
        List<Count> all = play.as(LEADER, () -> marks.count(play.today(), play.today()));
        assertThat(all).filteredOn(each -> each.group().equals("四个一律")).hasSize(4);
        assertThat(all).filteredOn(each -> each.group().equals("打非治违")).hasSize(5);
    }

    @Test
    void anUnknownMarkADoubleInvestigationWithoutItsNumberAndALeaderAreRefused() {
        var play = new CasePlay(house).transferred();
        refusedFor(CaseGround.NO_SUCH_MARK, () -> play.as(INSPECTOR_1, () -> marks.mark(play.number, Map.of("nonsense", ""))));
        refusedFor(CaseGround.MARK_NEEDS_A_NOTE, () -> play.as(INSPECTOR_1, () -> marks.mark(play.number, Map.of("both-investigated", " "))));
        refusedFor(SharedGround.NOT_FOR_YOU, () -> play.as(LEADER, () -> marks.mark(play.number, Map.of())));
    }

    private int counted(CasePlay play, String code) {
        List<Count> all = play.as(LEADER, () -> marks.count(play.today(), play.today()));
        return all.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow().cases();
    }
}
