package cn.dangchang.documents.sheets;

import cn.dangchang.documents.layout.Run;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;

/** The standing words of one kind of document. {@code {name}} takes a value as it is, {@code {_name}} as a blank that was filled in. */
final class Wording {
    private static final Pattern BLANK = Pattern.compile("\\{(_?)(\\w+)}");
    private static final String EMPTY = "\u3000".repeat(6);

    private final Properties words = new Properties();

    Wording(List<Resource> files) {
        for (var file : files) {
            try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                words.load(in);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    String say(String key) {
        var said = words.getProperty(key);
        if (said == null) {
            throw new IllegalStateException("no wording for " + key);
        }
        return said;
    }

    boolean knows(String key) {
        return words.containsKey(key);
    }

    List<Run> runs(String key, Map<String, ?> values) {
        var runs = new ArrayList<Run>();
        var said = say(key);
        var blank = BLANK.matcher(said);
        int from = 0;
        while (blank.find()) {
            runs.add(Run.plain(said.substring(from, blank.start())));
            var value = values.get(blank.group(2));
            boolean filled = !blank.group(1).isEmpty();
            runs.add(new Run(value == null ? filled ? EMPTY : "" : value.toString(), filled, false));
            from = blank.end();
        }
        runs.add(Run.plain(said.substring(from)));
        return runs.stream().filter(run -> !run.text().isEmpty()).toList();
    }

    String text(String key, Map<String, ?> values) {
        return String.join("", runs(key, values).stream().map(Run::text).toList());
    }

    String day(LocalDate day) {
        return day == null ? say("blank-date") : DateTimeFormatter.ofPattern(say("date")).format(day);
    }

    String minute(LocalDateTime time) {
        return time == null ? "" : DateTimeFormatter.ofPattern(say("time")).format(time);
    }

    String period(LocalDate from, LocalDate until) {
        return until == null || until.equals(from) ? day(from) : text("until", Map.of("from", day(from), "until", day(until)));
    }

    String list(List<String> entries) {
        return entries == null || entries.isEmpty() ? say("none") : String.join(say("and"), entries);
    }
}
