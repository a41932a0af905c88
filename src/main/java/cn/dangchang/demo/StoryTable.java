package cn.dangchang.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** A table of the story: one row a line, bars between the cells, comments behind {@code #}. */
record StoryTable(List<List<String>> rows) {
    static StoryTable of(String name) {
        try {
            var text = new ClassPathResource("demo/story/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8);
            return new StoryTable(text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(StoryTable::cells).toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
    }
}
