package cn.dangchang.demo;

import cn.dangchang.demo.City.Field;
import cn.dangchang.registry.Enterprises.Enterprise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The visits of one group in the week of the city's campaign, two a day, each in a county of its own, up to the papers issued on the spot. Papers of enforcement are counted as the
 * bulletin does: a record for each of fifty visits, fifty orders, and seven decisions on measures make 107.
 */
public class VisitsOfTheCitysCampaign implements Chapter {
    private static final int A_DAY = 2;

    private final Field field;
    private final List<CityVisit> visits = new ArrayList<>();

    VisitsOfTheCitysCampaign(Field field) {
        this.field = field;
    }

    @Override
    public String title() {
        return "visits-of-the-citys-campaign-" + field.sector();
    }

    @Override
    public void play(Stage stage) {
        var campaign = stage.rooms().planning().campaigns().of(City.AGENCY).get(0);
        var enterprises = inOrderOfCounties(stage);
        var figures = CityFigures.of(field);
        for (int at = 0; at < enterprises.size(); at++) {
            var day = CampaignInTheCity.FROM.plusDays(at / A_DAY);
            stage.days().turnTo(day, at % A_DAY == 0 ? 8 : 13, 30);
            var visit = new CityVisit(stage, field, enterprises.get(at), campaign);
            visit.play(figures.get(at), deadline(day));
            visits.add(visit);
        }
    }

    private static LocalDate deadline(LocalDate day) {
        return day.plusDays(25);
    }

    /** On each day the group is in another county, and no other group is there that day. */
    private List<Enterprise> inOrderOfCounties(Stage stage) {
        int counties = City.COUNTIES.size();
        return stage.rooms().campaigns().enterprises().of(City.AGENCY).stream()
                .filter(each -> each.sites().get(0).sector().equals(field.sector()))
                .sorted(Comparator.comparing((Enterprise each) -> (City.COUNTIES.indexOf(each.sites().get(0).town()) - field.ordinal() + counties) % counties)
                        .thenComparing(Enterprise::name)).toList();
    }

    public List<CityVisit> visits() {
        return visits;
    }
}
