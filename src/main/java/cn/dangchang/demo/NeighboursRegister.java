package cn.dangchang.demo;

import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.Site;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Invents the neighbouring county's enterprises, always the same ones: a fixed seed, invented names, valid credit codes. */
final class NeighboursRegister {
    private static final int SEED = 20_200_037;
    private static final UnitId UNIT = new UnitId("HB-ZFDD");
    private static final String[] FIRST = {"云", "澄", "松", "望", "清", "栖", "岚", "景", "安", "和", "远", "沐", "泽", "川", "禾", "临"};
    private static final String[] SECOND = {"湖", "峰", "源", "泰", "岭", "洲", "原", "溪", "华", "桥", "盛", "田", "阳", "林", "江", "城"};

    private final Desk desk;
    private final Random dice = new Random(SEED);
    private int serial;

    NeighboursRegister(Desk desk) {
        this.desk = desk;
    }

    /** Registers as a planner of the agency. */
    record Desk(Enterprises enterprises, Acts acts) {
        <T> T asPlanner(Supplier<T> work) {
            return acts.as(Office.NEIGHBOURS_PLANNER, work);
        }
    }

    /** @return all 37: first the ten under direct supervision, then the mine, the steelworks, and the other industry. */
    List<Enterprise> complete() {
        var all = new ArrayList<Enterprise>();
        several(all, 5, "烟花爆竹零售点", "fireworks-retail", "direct", "较大");
        several(all, 3, "加油站", "hazardous-chemicals", "direct", "较大");
        several(all, 2, "化工有限公司", "hazardous-chemicals", "direct", "重大");
        several(all, 1, "石料开采有限公司", "non-coal-mine", "general", "较大");
        all.add(steelworks());
        several(all, 9, "机械制造有限公司", "machinery", "general", "一般");
        several(all, 7, "建材有限公司", "building-materials", "general", "一般");
        several(all, 6, "轻工制品有限公司", "light-industry", "general", "一般");
        several(all, 3, "铸造有限公司", "metallurgy", "general", "较大");
        return all;
    }

    /** It stands in the register since the visit on the city's behalf, and is under general supervision. */
    private Enterprise steelworks() {
        return desk.asPlanner(() -> {
            var known = desk.enterprises().search(Office.NEIGHBOUR, "临湖特钢", 1).get(0);
            return desk.enterprises().change(known.id(), new Registration(known.agency(), known.name(), known.creditCode(),
                    known.legalRepresentative(),
                    desk.enterprises().telephone(known.id()), known.riskLevel(), known.size(), "general",
                    known.sites().stream().map(NeighboursRegister::entry).toList()));
        });
    }

    private static SiteEntry entry(Site site) {
        return new SiteEntry(site.name(), site.address(), site.sector(), site.town(), site.hazards());
    }

    private void several(List<Enterprise> all, int count, String kind, String sector, String supervision, String risk) {
        for (int n = 0; n < count; n++) {
            all.add(one(kind, sector, supervision, risk));
        }
    }

    private Enterprise one(String kind, String sector, String supervision, String risk) {
        int number = ++serial;
        var name = "鹤滨县" + FIRST[number % FIRST.length] + SECOND[(number / FIRST.length + dice.nextInt(SECOND.length)) % SECOND.length] + kind;
        var code = CreditCode.completing("91990202MA8" + "%06d".formatted(100_000 + number * 37 + dice.nextInt(37)));
        var site = new SiteEntry("经营场所", "鹤滨县望湖街" + (10 + number) + "号", sector, UNIT, "");
        return desk.asPlanner(() -> desk.enterprises().register(new Registration(Office.NEIGHBOUR, name, code.value(),
                FIRST[dice.nextInt(FIRST.length)] + "某", "0999-76" + (50_000 + number), risk, "small", supervision, List.of(site))));
    }
}
