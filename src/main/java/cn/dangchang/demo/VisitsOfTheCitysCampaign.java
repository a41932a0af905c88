package cn.dangchang.demo;

import cn.dangchang.demo.City.Field;
import cn.dangchang.plan.ScheduleBoards.Card;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The visits of one group in the week of the city's campaign: released from the schedule, two a day, up to the papers issued on the spot. Papers of enforcement are counted as the
 * bulletin does: a record for each of fifty visits, fifty orders, and seven decisions on measures make 107.
 */
public class VisitsOfTheCitysCampaign implements Chapter {
    private static final LocalDate RELEASED_ON = LocalDate.of(2026, 9, 4);
    private static final int DAYS_TO_RECTIFY = 25;

    private final Field field;

    VisitsOfTheCitysCampaign(Field field) {
        this.field = field;
    }

    @Override
    public String title() {
        return "visits-of-the-citys-campaign-" + field.sector();
    }

    @Override
    public void play(Stage stage) {
        stage.days().turnTo(RELEASED_ON, 16, 30);
        var schedule = schedule(stage);
        var slots = cards(stage, schedule).stream().map(Card::slot).toList();
        stage.acts().as(City.COORDINATOR, () -> stage.schedules().scheduling().release(schedule, slots));
        var figures = CityFigures.of(field);
        var cards = cards(stage, schedule);
        for (int at = 0; at < cards.size(); at++) {
            var card = cards.get(at);
            boolean second = at > 0 && cards.get(at - 1).day().equals(card.day());
            stage.days().turnTo(card.day(), second ? 13 : 8, 30);
            new CityVisit(stage, field, stage.rooms().campaigns().enterprises().find(card.enterprise()).orElseThrow(), new MatterNumber(card.visit()))
                    .play(figures.get(at), card.day().plusDays(DAYS_TO_RECTIFY));
        }
    }

    private static UUID schedule(Stage stage) {
        return stage.acts().as(City.COORDINATOR, () -> stage.schedules().boards().list().get(0).id());
    }

    private List<Card> cards(Stage stage, UUID schedule) {
        return stage.acts().as(City.COORDINATOR, () -> stage.schedules().boards().board(schedule)).cards().stream()
                .filter(card -> card.sector().equals(field.sector())).sorted(Comparator.comparing(Card::day).thenComparing(Card::name)).toList();
    }
}
