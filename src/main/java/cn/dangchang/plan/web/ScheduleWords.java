package cn.dangchang.plan.web;

import cn.dangchang.law.ReferenceLists;
import cn.dangchang.law.ReferenceLists.Entry;
import cn.dangchang.organisation.Units;
import cn.dangchang.organisation.Units.Unit;
import cn.dangchang.plan.BasisSource.Warning;
import cn.dangchang.shared.UnitId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words for sectors, areas, days and warnings. */
@Component
public class ScheduleWords {
    private final ReferenceLists lists;
    private final Units units;
    private final MessageSource messages;

    ScheduleWords(ReferenceLists lists, Units units, MessageSource messages) {
        this.lists = lists;
        this.units = units;
        this.messages = messages;
    }

    Map<String, String> sectors() {
        return lists.sectors().stream().collect(Collectors.toMap(Entry::code, Entry::name, (one, same) -> one, java.util.LinkedHashMap::new));
    }

    String area(String code) {
        return code.isEmpty() ? say("plan.schedule.area.none") : units.find(new UnitId(code)).map(Unit::name).orElse(code);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("plan.schedule.day.pattern"), Locale.CHINA).format(day);
    }

    public String warning(Warning warning) {
        return say(warning.key(), warning.arguments().toArray());
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
