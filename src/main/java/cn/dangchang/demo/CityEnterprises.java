package cn.dangchang.demo;

import cn.dangchang.demo.City.Field;
import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Fifty invented enterprises of the city, ten for each field and two of each field in each county; the same at every start. */
final class CityEnterprises {
    private static final long SEED = 20260907L;
    private static final int OF_A_FIELD = 10;
    private static final List<String> PLACES = List.of("东岭", "西禾", "南坪", "北渊", "兰台");
    private static final List<String> SIZES = List.of("大型", "中型", "中型", "小型", "小型", "小型", "小型", "微型");
    private static final List<String> RISKS = List.of("重大", "较大", "较大", "一般");
    private static final Map<Field, List<String>> TRADES = Map.of(Field.MINES, List.of("石灰岩矿业", "建筑石料开采", "萤石矿业", "尾矿库运营"),
            Field.CHEMICALS, List.of("精细化工", "化工仓储", "气体充装", "涂料化工"), Field.METALLURGY, List.of("特钢铸造", "有色金属冶炼", "铝业熔铸", "铁合金"),
            Field.DUST, List.of("木业", "粮油加工", "铝制品抛光", "饲料"), Field.AMMONIA, List.of("冷链食品", "果蔬冷藏", "肉类加工", "水产冷冻"));
    private static final Map<Field, String> HAZARDS = Map.of(Field.MINES, "边坡坍塌、爆破伤害", Field.CHEMICALS, "火灾爆炸、中毒", Field.METALLURGY,
            "高温熔融金属、煤气中毒", Field.DUST, "粉尘爆炸、机械伤害", Field.AMMONIA, "液氨泄漏中毒、有限空间窒息");
    private static final String FIRST = "云清松鹤岳溪林石禾川岚澄沐启恒瑞晟弘景元";
    private static final String SECOND = "泽峰源润达成丰盛祥和汇联创拓航宁安远岭桥";
    private static final String SURNAMES = "闻宁卓谈褚滕殷雍舒倪巫柯";
    private static final String GIVEN = "知远思衡若谷闻道景行怀瑾守拙";

    private final Random random = new Random(SEED);
    private final List<String> brands = brands();

    /** @return ten for each field, in the order of the fields. */
    List<Registration> registrations() {
        var all = new ArrayList<Registration>();
        for (var field : Field.values()) {
            for (int at = 0; at < OF_A_FIELD; at++) {
                all.add(registration(field, at, all.size() + 1));
            }
        }
        return all;
    }

    private Registration registration(Field field, int at, int serial) {
        int county = at % City.COUNTIES.size();
        var name = "澜山市" + PLACES.get(county) + brands.get(serial - 1) + TRADES.get(field).get(at % TRADES.get(field).size()) + "有限公司";
        var address = "%s%s经济园区%s路%d号".formatted("澜山市", PLACES.get(county), brands.get(brands.size() - serial), 1 + random.nextInt(99));
        var site = new SiteEntry("厂区", address, field.sector(), City.COUNTIES.get(county), HAZARDS.get(field));
        var code = CreditCode.completing("9199810%dMALK5%04d".formatted(county + 1, serial));
        return new Registration(City.AGENCY, name, code.value(), pick(SURNAMES) + pick(GIVEN) + pick(GIVEN),
                "0998-55%05d".formatted(serial * 37),
                RISKS.get(random.nextInt(RISKS.size())), SIZES.get(random.nextInt(SIZES.size())), List.of(site));
    }

    private List<String> brands() {
        var all = new ArrayList<String>();
        for (int one = 0; one < FIRST.length(); one++) {
            for (int two = 0; two < SECOND.length(); two += 4) {
                all.add(FIRST.substring(one, one + 1) + SECOND.charAt((two + one) % SECOND.length()));
            }
        }
        Collections.shuffle(all, random);
        return all;
    }

    private String pick(String from) {
        return from.substring(random.nextInt(from.length())).substring(0, 1);
    }
}
