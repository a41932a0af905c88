package cn.dangchang.law.domain;

import cn.dangchang.law.Statutes.Basis;
import cn.dangchang.law.Statutes.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A basis as a reference file states it, with the words under which people look for it. */
record BasisEntry(Basis basis, String heading) {
    /** Sorts of text that are printed without their document number. */
    private static final Set<String> KNOWN_BY_NAME = Set.of("law", "regulation");
    private static final Pattern ARTICLE = Pattern.compile("第([零一二三四五六七八九十百]+)条");

    static List<BasisEntry> ofStatute(JsonNode file) {
        return StreamSupport.stream(file.path("articles").spliterator(), false).map(article -> article(file, article)).toList();
    }

    private static BasisEntry article(JsonNode file, JsonNode article) {
        String number = Yaml.text(article, "article");
        String document = "《" + Yaml.required(file, "name") + "》"
                + (KNOWN_BY_NAME.contains(Yaml.required(file, "kind")) ? "" : "（" + Yaml.required(file, "documentNumber") + "）");
        var basis = new Basis(Yaml.required(article, "id"), Kind.LAW, document + number, Yaml.text(article, "text"),
                Yaml.verified(article), Yaml.from(article, file), Yaml.to(article, file));
        return new BasisEntry(basis, String.join(" ", basis.label(), Yaml.text(file, "shortName"), arabic(number), Yaml.text(file, "documentNumber")));
    }

    static List<BasisEntry> ofStandards(JsonNode file) {
        return StreamSupport.stream(file.path("items").spliterator(), false).flatMap(item -> standard(file, item)).toList();
    }

    private static Stream<BasisEntry> standard(JsonNode file, JsonNode item) {
        String id = Yaml.required(item, "id");
        String label = "《" + Yaml.required(item, "name") + "》（" + Yaml.required(item, "number") + "）";
        Stream<BasisEntry> clauses = StreamSupport.stream(item.path("clauses").spliterator(), false).map(clause -> {
            String number = Yaml.required(clause, "clause");
            String part = "第" + number + (number.contains(".") ? "条" : "章");
            return standardEntry(file, item, id + "-" + number, label + part, Yaml.required(clause, "title"));
        });
        return Stream.concat(Stream.of(standardEntry(file, item, id, label, Yaml.required(item, "name"))), clauses);
    }

    private static BasisEntry standardEntry(JsonNode file, JsonNode item, String id, String label, String text) {
        return new BasisEntry(new Basis(id, Kind.STANDARD, label, text, Yaml.verified(item), Yaml.from(item, file), Yaml.to(item, file)), label);
    }

    /** @return 第三十六条 also as 第36条, for people who type digits. */
    private static String arabic(String article) {
        var match = ARTICLE.matcher(article);
        return match.find() ? "第" + HanziNumber.parse(match.group(1)) + "条" : "";
    }

    String haystack() {
        return heading + " " + basis.text();
    }
}
