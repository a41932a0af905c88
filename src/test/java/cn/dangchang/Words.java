package cn.dangchang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** Reads templates and message bundles as text, for the gate over words. */
final class Words {
    private static final Pattern USED = Pattern.compile("#\\{\\s*([a-zA-Z][\\w.-]*)\\s*[}(]|#messages\\.msg\\('([\\w.-]+)'");
    private static final Pattern COMMENTS = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern HANZI = Pattern.compile("\\p{IsHan}+");

    private Words() {}

    static Map<Path, String> templates() {
        var found = new HashMap<Path, String>();
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".html")).toList()) {
                found.put(file, Files.readString(file));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return found;
    }

    /** @return every key with its text; a key that stands in two bundles is told by the second one's file in {@code twice}. */
    static Map<String, String> bundles(List<String> twice) {
        var all = new HashMap<String, String>();
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".properties")).sorted().toList()) {
                var bundle = new Properties();
                try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    bundle.load(reader);
                }
                bundle.forEach((key, text) -> {
                    if (all.put((String) key, (String) text) != null) {
                        twice.add(file.getFileName() + ": " + key);
                    }
                });
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return all;
    }

    static List<String> keysUsed(String template) {
        var keys = new ArrayList<String>();
        var matches = USED.matcher(template);
        while (matches.find()) {
            keys.add(matches.group(1) != null ? matches.group(1) : matches.group(2));
        }
        return keys;
    }

    static List<String> hanzi(String template) {
        return HANZI.matcher(COMMENTS.matcher(template).replaceAll("")).results().map(match -> match.group()).toList();
    }
}
