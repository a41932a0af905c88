package cn.dangchang.plan.web;

import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.UnitId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Names for the codes that campaigns keep. */
public record CampaignNames(Map<String, String> people, Map<String, String> teams, Map<String, String> towns, Map<String, String> sectors,
                            Map<String, String> forms, Map<String, String> categories) {
    public String person(PersonId id) {
        return id == null ? "" : people.getOrDefault(id.value(), id.value());
    }

    public String people(Collection<PersonId> ids) {
        return ids.stream().map(this::person).collect(Collectors.joining("、"));
    }

    public String team(String code) {
        return code == null ? "" : teams.getOrDefault(code, code);
    }

    public String teams(Collection<String> codes) {
        return codes.stream().map(this::team).collect(Collectors.joining("、"));
    }

    public String town(UnitId unit) {
        return unit == null ? "" : towns.getOrDefault(unit.value(), unit.value());
    }

    public String town(String unit) {
        return unit == null ? "" : towns.getOrDefault(unit, unit);
    }

    public String sector(String code) {
        return sectors.getOrDefault(code, code);
    }

    public String sectors(Collection<String> codes) {
        return codes.stream().map(this::sector).collect(Collectors.joining("、"));
    }

    public String forms(Collection<String> codes) {
        return codes.stream().map(each -> forms.getOrDefault(each, each)).collect(Collectors.joining("、"));
    }

    public String categories(Collection<String> codes) {
        return codes.stream().map(each -> categories.getOrDefault(each, each)).collect(Collectors.joining("、"));
    }
}
