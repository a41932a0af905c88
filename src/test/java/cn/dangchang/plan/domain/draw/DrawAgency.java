package cn.dangchang.plan.domain.draw;

import cn.dangchang.organisation.ActingAs;
import cn.dangchang.organisation.People.Certificate;
import cn.dangchang.organisation.Staffing;
import cn.dangchang.organisation.Staffing.Newcomer;
import cn.dangchang.organisation.Structure;
import cn.dangchang.organisation.Units.Agency;
import cn.dangchang.organisation.Units.Level;
import cn.dangchang.organisation.Units.Unit;
import cn.dangchang.plan.DrawRecords;
import cn.dangchang.plan.DrawView;
import cn.dangchang.plan.Draws;
import cn.dangchang.plan.Draws.DrawTerms;
import cn.dangchang.plan.Draws.Stratum;
import cn.dangchang.plan.Draws.Witness;
import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An agency of its own for a test of draws: one planner, a supervisor, a leader, officers (the last with an expired certificate) and
 * sites.
 */
final class DrawAgency {
    static final String PIN = "424242";
    static final String WORDS = "窗外第三棵银杏";

    final Draws draws;
    final DrawRecords records;
    final AgencyId agency;
    private final ApplicationContext house;

    /** @param code two to eight capital letters, used by no other test. */
    DrawAgency(ApplicationContext house, String code, int sites, int officers, LocalDate today) {
        this.house = house;
        draws = house.getBean(Draws.class);
        records = house.getBean(DrawRecords.class);
        agency = new AgencyId(code);
        house.getBean(TransactionTemplate.class).executeWithoutResult(status -> open(sites, officers, today));
    }

    private void open(int sites, int officers, LocalDate today) {
        house.getBean(Structure.class).enter(new Agency(agency, agency + "应急管理局", "试", "试县人民政府", "试路1号", "0999-1", "试县人民法院"));
        house.getBean(Structure.class).enter(new Unit(unit(), "执法大队", agency, Level.DEPARTMENT, true, null, null));
        enter("planner", Role.PLANNER);
        enter("supervisor", Role.SUPERVISOR);
        enter("leader", Role.LEADER);
        IntStream.range(0, officers).forEach(at -> {
            enter("officer-" + at, Role.INSPECTOR);
            house.getBean(Staffing.class).certify(person("officer-" + at), new Certificate(agency.value() + at, "执法证", today.minusYears(1),
                    at == officers - 1 ? today.minusDays(1) : today.plusYears(1), false));
        });
        IntStream.range(0, sites).forEach(at -> house.getBean(Enterprises.class)
                .register(new Registration(agency, agency + "第" + at + "家木业有限公司",
                CreditCode.completing("91350100MA7%06d".formatted(at)).value(), "某", "13800000000", "较大", "small",
                List.of(new SiteEntry("主厂区", "工业路" + at + "号", "dust", unit(), "木粉尘")))));
    }

    private void enter(String name, Role role) {
        house.getBean(Staffing.class).register(new Newcomer(person(name), name, agency, unit(), Set.of(role), "dangchang-2026", PIN));
    }

    private UnitId unit() {
        return new UnitId(agency + "-ZFDD");
    }

    PersonId person(String name) {
        return new PersonId(agency.value().toLowerCase(java.util.Locale.ROOT) + "-" + name);
    }

    <T> T as(String name, Supplier<T> work) {
        return house.getBean(ActingAs.class).call(person(name), work);
    }

    void asPlanner(Runnable work) {
        house.getBean(ActingAs.class).run(person("planner"), work);
    }

    static DrawTerms terms(LocalDate day, String quota) {
        return new DrawTerms("第四季度双随机抽查", day.getYear(), day, 2, List.of(new Stratum("dust", quota)));
    }

    Witness witness() {
        return new Witness(person("supervisor"), WORDS, PIN);
    }

    MatterNumber committed(LocalDate day, String quota) {
        return as("planner", () -> draws.commit(terms(day, quota)));
    }

    MatterNumber frozen(LocalDate day, String quota) {
        var number = committed(day, quota);
        asPlanner(() -> draws.freeze(number));
        return number;
    }

    MatterNumber drawn(LocalDate day, String quota) {
        var number = frozen(day, quota);
        asPlanner(() -> draws.draw(number, witness()));
        return number;
    }

    DrawView view(MatterNumber number) {
        return as("planner", () -> records.find(number));
    }
}
