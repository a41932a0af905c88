package cn.dangchang.inspection.process;

import static cn.dangchang.inspection.process.VisitPlay.COORDINATOR;
import static cn.dangchang.inspection.process.VisitPlay.INSPECTOR_1;
import static cn.dangchang.inspection.process.VisitPlay.TWO_OFFICERS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.inspection.VisitStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Visits played from start to end on the real engine and the real database. */
@DangchangTest
class SiteInspectionProcessTests {
    @Autowired
    private ApplicationContext house;

    private VisitPlay play;

    @BeforeEach
    void open() {
        play = new VisitPlay(house);
    }

    @Test
    void aVisitWithoutFindingsIsEnteredInspectedAndFedBackAndNothingMore() {
        play.proposed(TWO_OFFICERS).approved();
        assertThat(play.openTasks()).containsExactly("enter-site");
        play.entered().inspected();
        assertThat(play.openTasks()).containsExactly("feed-back-on-site");
        play.fedBack();
        assertThat(play.seenBy(INSPECTOR_1).stage()).isEqualTo(VisitStage.FILING);
        play.filed();
        assertThat(play.openTasks()).isEmpty();
        assertThat(play.seenBy(COORDINATOR).stage()).isEqualTo(VisitStage.CLOSED);
    }
}
