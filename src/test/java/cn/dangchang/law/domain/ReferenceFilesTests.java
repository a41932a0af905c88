package cn.dangchang.law.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.law.Statutes.Basis;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The reference files themselves, without a database. */
class ReferenceFilesTests {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final Map<String, JsonNode> files = parsed();
    private final Citations citations = new Citations(files);

    @Test
    void theNineteenInspectionItemsStandInOrderAndTheLastCatchesTheRest() {
        List<JsonNode> items = items("inspection-items.yaml");
        assertThat(items).extracting(item -> item.path("number").asInt()).isEqualTo(IntStream.rangeClosed(1, 19).boxed().toList());
        assertThat(items.get(0).path("text").asText()).isEqualTo("依法通过有关安全生产行政审批的情况");
        assertThat(items.get(18).path("text").asText()).isEqualTo("依法应当监督检查的其他情况");
        assertThat(items.get(18).path("catchAll").asBoolean()).isTrue();
        assertThat(items.subList(0, 18)).noneMatch(item -> item.path("catchAll").asBoolean());
    }

    @Test
    void theTrainingOfTheThreePostsIsMandatory() {
        assertThat(items("inspection-items.yaml")).filteredOn(item -> item.path("mandatory").asBoolean())
                .extracting(item -> item.path("number").asInt()).containsExactly(2, 6);
    }

    @Test
    void thereAreTenContentCategoriesAndOther() {
        assertThat(items("content-categories.yaml")).extracting(item -> item.path("name").asText()).containsExactly("风险管控", "隐患排查",
                "手续证件", "教育培训", "机构人员", "应急救援", "危险作业", "工艺设备", "重大危险源", "重大风险点", "其他");
    }

    @Test
    void fiveSectorsHaveAListForOfficersAndOneForExpertsOfTwentyItemsOrMore() {
        var checklists = files.entrySet().stream().filter(file -> file.getKey().startsWith("checklists/")).toList();
        assertThat(checklists).hasSize(5).allSatisfy(file -> {
            assertThat(file.getValue().path("lists")).extracting(list -> list.path("audience").asText()).containsExactly("officer", "expert");
            assertThat(file.getValue().path("lists")).allSatisfy(list -> assertThat(list.path("items")).hasSizeGreaterThanOrEqualTo(20));
        });
    }

    @Test
    void everyItemNamesAKnownCategoryAnInspectionItemAndALegalBasis() {
        Set<String> categories = items("content-categories.yaml").stream().map(each -> each.path("code").asText()).collect(Collectors.toSet());
        Set<String> criteria = items("major-hazard-criteria.yaml").stream().map(each -> each.path("code").asText()).collect(Collectors.toSet());
        assertThat(checklistItems()).allSatisfy(item -> {
            assertThat(categories).contains(item.path("category").asText());
            assertThat(item.path("inspectionItem").asInt()).isBetween(1, 19);
            assertThat(item.path("legalBases")).isNotEmpty();
            assertThat(item.path("confidence").asText()).isIn("verified", "memory");
            assertThat(item.path("criterion").isMissingNode() || criteria.contains(item.path("criterion").asText())).isTrue();
        });
    }

    @Test
    void everyCitedBasisExistsAndWasInForceOnTheFirstOfJune() {
        assertThat(files).allSatisfy((name, file) -> assertThat(citations.problems(file, DAY)).as(name).isEmpty());
    }

    @Test
    void aFileThatCitesARepealedArticleOrAnUnknownOneIsFound() {
        JsonNode file = ReferenceLibrary.parse("wrong.yaml", "items: [{legalBases: [cfbf15-014, aqf-999, aqf-036]}]".getBytes(UTF_8));
        assertThat(citations.problems(file, DAY)).containsExactlyInAnyOrder("cfbf15-014", "aqf-999");
        assertThat(citations.problems(file, LocalDate.of(2026, 1, 31))).containsExactly("aqf-999");
    }

    @Test
    void noArticleOfOrder18IsPrinted() {
        assertThat(citations.bases().values()).filteredOn(basis -> basis.id().startsWith("cfbf18"))
                .isNotEmpty().noneMatch(Basis::verified).extracting(Basis::label)
                .containsExactly("《安全生产违法行为行政处罚办法》（应急管理部令第18号）");
    }

    @Test
    void aRuleWithoutAVerifiedBasisSaysSo() {
        assertThat(items("rule-settings.yaml")).filteredOn(rule -> rule.path("confidence").asText().equals("memory"))
                .isNotEmpty().allSatisfy(rule -> assertThat(rule.path("basis").asText()).containsAnyOf("依据待核", "由主管部门公布"));
    }

    @Test
    void everyFileNamesItsSourceAndItsFirstDay() {
        assertThat(files).allSatisfy((name, file) -> {
            assertThat(file.path("source").asText()).as(name).isNotBlank();
            assertThat(LocalDate.parse(file.path("validFrom").asText())).as(name).isNotNull();
        });
    }

    private List<JsonNode> checklistItems() {
        return files.entrySet().stream().filter(file -> file.getKey().startsWith("checklists/"))
                .flatMap(file -> file.getValue().findValues("items").stream())
                .flatMap(items -> StreamSupport.stream(items.spliterator(), false)).toList();
    }

    private List<JsonNode> items(String file) {
        return StreamSupport.stream(files.get(file).path("items").spliterator(), false).toList();
    }

    private static Map<String, JsonNode> parsed() {
        Map<String, JsonNode> parsed = new TreeMap<>();
        ReferenceLibrary.files().forEach((name, content) -> {
            if (!name.startsWith("calendar")) {
                parsed.put(name, ReferenceLibrary.parse(name, content));
            }
        });
        return parsed;
    }
}
