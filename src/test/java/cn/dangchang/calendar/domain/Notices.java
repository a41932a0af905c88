package cn.dangchang.calendar.domain;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;

/** The years that come with the product, as tests of the domain use them. */
final class Notices {
    private Notices() {}

    static OfficeDays threeYears() {
        return new OfficeDays(IntStream.of(2024, 2025, 2026).mapToObj(Notices::year).toList(), "周末");
    }

    static CalendarYear year(int year) {
        return file(year).calendarYear();
    }

    static ReferenceYears.YearFile file(int year) {
        try (var text = Notices.class.getResourceAsStream("/reference/calendar/" + year + ".yaml")) {
            return new YAMLMapper().readValue(text, ReferenceYears.YearFile.class);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
