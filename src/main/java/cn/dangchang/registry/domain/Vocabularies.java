package cn.dangchang.registry.domain;

import cn.dangchang.organisation.Units;
import cn.dangchang.registry.SupervisedCategory;
import cn.dangchang.registry.Codes;
import cn.dangchang.registry.PartyKind;
import cn.dangchang.registry.RegistryReferences;
import cn.dangchang.registry.SiteState;
import cn.dangchang.registry.Standardisation;
import cn.dangchang.registry.domain.sheet.Column;
import cn.dangchang.registry.domain.sheet.Vocabulary;
import cn.dangchang.shared.AgencyId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the register's lists, for tables and for forms. */
@Component
public class Vocabularies {
    private final MessageSource messages;
    private final Units units;
    private final RegistryReferences references;

    Vocabularies(MessageSource messages, Units units, RegistryReferences references) {
        this.messages = messages;
        this.units = units;
        this.references = references;
    }

    public Vocabulary of(AgencyId agency) {
        var heads = new EnumMap<Column, String>(Column.class);
        Column.all().forEach(column -> heads.put(column, word(column.key())));
        return new Vocabulary(heads, lists(agency));
    }

    private Map<Column, Map<String, String>> lists(AgencyId agency) {
        var lists = new EnumMap<Column, Map<String, String>>(Column.class);
        lists.put(Column.KIND, constants(PartyKind.values(), PartyKind::key));
        lists.put(Column.RISK, codes("risk", Codes.RISKS));
        lists.put(Column.SIZE, codes("size", Codes.SIZES));
        lists.put(Column.SUPERVISION, codes("supervision", Codes.SUPERVISIONS));
        lists.put(Column.CATEGORY, constants(SupervisedCategory.values(), SupervisedCategory::key));
        lists.put(Column.STANDARDISATION, constants(Standardisation.values(), Standardisation::key));
        lists.put(Column.SECTOR, references.sectors());
        lists.put(Column.TOWN, towns(agency));
        lists.put(Column.SITE_STATE, constants(SiteState.values(), SiteState::key));
        lists.put(Column.HAZARDOUS_PROCESS, yesAndNo());
        return lists;
    }

    /** An agency without towns of its own names its units. */
    private Map<String, String> towns(AgencyId agency) {
        var towns = new LinkedHashMap<String, String>();
        var all = units.of(agency);
        boolean hasTowns = all.stream().anyMatch(unit -> unit.level() == Units.Level.TOWN);
        all.stream().filter(unit -> !hasTowns || unit.level() == Units.Level.TOWN).forEach(unit -> towns.put(unit.id().value(), unit.name()));
        return towns;
    }

    private Map<String, String> yesAndNo() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("true", word("common.yes"));
        answers.put("false", word("common.no"));
        return answers;
    }

    private Map<String, String> codes(String list, List<String> codes) {
        var words = new LinkedHashMap<String, String>();
        codes.forEach(code -> words.put(code, word("registry." + list + "." + code)));
        return words;
    }

    private <E extends Enum<E>> Map<String, String> constants(E[] constants, Function<E, String> key) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(constants).forEach(each -> words.put(each.name(), word(key.apply(each))));
        return words;
    }

    public String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
