package cn.dangchang.organisation.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** A small table of the demo, one row a line, commas between the cells, comments behind {@code #}. */
record DemoTable(List<Row> rows) {
    static DemoTable of(String name) {
        try {
            var text = new ClassPathResource("demo/" + name + ".csv").getContentAsString(StandardCharsets.UTF_8);
            return new DemoTable(text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Row::of).toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    record Row(String[] cells) {
        static Row of(String line) {
            return new Row(line.split(",", -1));
        }

        String text(int column) {
            return cells[column].strip();
        }

        boolean has(int column) {
            return !text(column).isEmpty();
        }

        boolean flag(int column) {
            return Boolean.parseBoolean(text(column));
        }

        LocalDate day(int column) {
            return has(column) ? LocalDate.parse(text(column)) : null;
        }

        List<String> words(int column) {
            return has(column) ? List.of(text(column).split(" ")) : List.of();
        }
    }
}
