package cn.dangchang.law.domain;

import cn.dangchang.law.Statutes.Basis;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Follows every citation in the reference files to the basis that it names. */
class Citations {
    private final Map<String, Basis> bases;

    Citations(Map<String, JsonNode> files) {
        bases = files.entrySet().stream().flatMap(file -> file.getKey().startsWith("statutes/") ? BasisEntry.ofStatute(file.getValue()).stream()
                : file.getKey().equals("standards.yaml") ? BasisEntry.ofStandards(file.getValue()).stream() : List.<BasisEntry>of().stream())
                .map(BasisEntry::basis).collect(Collectors.toMap(Basis::id, basis -> basis));
    }

    Map<String, Basis> bases() {
        return bases;
    }

    /** @return what is wrong with the citations of this file on that day. */
    List<String> problems(JsonNode file, LocalDate day) {
        List<String> cited = new ArrayList<>();
        file.findValues("legalBases").forEach(each -> each.forEach(id -> cited.add(id.asText())));
        file.findValues("standardBases").forEach(each -> each.forEach(id -> cited.add(id.asText())));
        file.findValues("legalBasis").forEach(id -> cited.add(id.asText()));
        return cited.stream().distinct().filter(id -> !bases.containsKey(id) || !bases.get(id).inForceOn(day)).toList();
    }
}
