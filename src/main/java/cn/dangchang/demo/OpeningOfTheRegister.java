package cn.dangchang.demo;

import cn.dangchang.registry.Experts.Expert;
import java.time.LocalDate;
import java.util.List;

/** The county's enterprises are registered and the experts appointed. */
public class OpeningOfTheRegister implements Chapter {
    @Override
    public void play(Stage stage) {
        stage.rooms().premises().register();
        stage.rooms().experts().appoint(new Expert(Crew.FIRST.expert(), Office.AGENCY, "粉尘防爆与危险化学品", List.of("dust", "hazardous-chemicals"),
                "注册安全工程师", LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31)));
        stage.rooms().experts().appoint(new Expert(Crew.SECOND.expert(), Office.AGENCY, "制冷与金属冶炼",
                List.of("ammonia", "metallurgy", "non-coal-mine"), "高级工程师", LocalDate.of(2026, 1, 1), null));
    }
}
