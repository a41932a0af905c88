package cn.dangchang.plan.web;

import cn.dangchang.plan.Draws.DrawTerms;
import cn.dangchang.plan.Draws.Stratum;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** The terms as typed; they stay on the page when they are refused. @param quotas by sector, blank where the common one counts */
public record DrawForm(String title, String year, String day, String officersPerSite, String quota, List<String> sectors,
        Map<String, String> quotas) {
    static DrawForm empty(LocalDate today, int share) {
        return new DrawForm("", String.valueOf(today.getYear()), today.plusDays(7).getYear() == today.getYear() ? today.plusDays(7)
                .toString() : today.toString(),
                "2", share + "%", List.of(), Map.of());
    }

    static DrawForm of(Map<String, String> typed, List<String> sectors) {
        var quotas = new java.util.HashMap<String, String>();
        typed.forEach((name, value) -> {
            if (name.startsWith("quota-")) {
                quotas.put(name.substring("quota-".length()), value);
            }
        });
        return new DrawForm(typed.get("title"), typed.get("year"), typed.get("day"), typed.get("officersPerSite"), typed.get("quota"),
                sectors == null ? List.of() : sectors, quotas);
    }

    DrawTerms terms() {
        var chosen = sectors.stream().map(sector -> new Stratum(sector, blank(quotas.get(sector)) ? quota : quotas.get(sector))).toList();
        return new DrawTerms(title, number(year, Year.MIN_VALUE), read(day), number(officersPerSite, 0), chosen);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static int number(String typed, int otherwise) {
        return typed != null && typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : otherwise;
    }

    private static LocalDate read(String typed) {
        try {
            return blank(typed) ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
