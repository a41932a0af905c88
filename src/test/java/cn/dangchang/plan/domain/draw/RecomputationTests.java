package cn.dangchang.plan.domain.draw;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.plan.DrawRecords.ReplayStep;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A draw is computed again from its export alone, and whatever was touched shows. */
class RecomputationTests {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory;

    @Test
    void anUntouchedRecordAgreesInEveryStep() {
        assertThat(Recomputation.of(DrawFixture.record())).hasSizeGreaterThanOrEqualTo(9).allMatch(ReplayStep::agrees);
        assertThat(RecomputeDrawMode.report(Canon.pretty(DrawFixture.record())).lines()).last().asString().startsWith("AGREES");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tamperings")
    void aTamperedRecordDisagrees(String what, Consumer<ObjectNode> tampering) throws IOException {
        var record = (ObjectNode) JSON.readTree(Canon.write(DrawFixture.record()));
        tampering.accept(record);
        assertThat(RecomputeDrawMode.report(record.toString()).agrees()).as(what).isFalse();
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(
                tampering("a candidate is added", record -> sites(record).add(copied(sites(record).get(0), "id", DrawFixture.site(99)))),
                tampering("a candidate is added and the input hashed anew", record -> {
                    sites(record).add(copied(sites(record).get(0), "id", DrawFixture.site(99)));
                    hashAnew(record);
                }),
                tampering("a candidate is taken out", record -> sites(record).remove(7)),
                tampering("an exclusion is taken out", record -> ((ArrayNode) record.at("/input/exclusions")).remove(0)),
                tampering("an exclusion is taken out and the input hashed anew", record -> {
                    ((ArrayNode) record.at("/input/exclusions")).remove(0);
                    hashAnew(record);
                }),
                tampering("the reason of an exclusion is changed", record -> ((ObjectNode) record.at("/input/exclusions/1"))
                .put("reason", "回避")),
                tampering("the quota is lowered", record -> ((ObjectNode) record.at("/input/strata/0")).put("quota", "10%")),
                tampering("a drawn site is changed", record -> ((ArrayNode) record.at("/result/shares/0/drawn"))
                .set(0, DrawFixture.site(5))),
                tampering("two drawn sites change places", record -> swap((ArrayNode) record.at("/result/shares/0/drawn"))),
                tampering("an officer is changed by hand", record -> ((ArrayNode) record.at("/result/teams/2/officers"))
                .set(1, "officer-6x")),
                tampering("the reserve is changed", record -> swap((ArrayNode) record.at("/result/reserve"))),
                tampering("the replacement is somebody else", record -> ((ObjectNode) record.at("/swaps/0")).put("in", "officer-3")),
                tampering("somebody is replaced who was not drawn", record -> ((ObjectNode) record.at("/swaps/0")).put("out", "officer-3")),
                tampering("the seed is changed", record -> record.put("seed", DrawFixture.seed(2).hex())),
                tampering("seed and commitment are changed", record -> record.put("seed", DrawFixture.seed(2).hex())
                .put("seedHash", DrawFixture.seed(2).commitment())),
                tampering("the witness said something else", record -> ((ObjectNode) record.at("/witness")).put("words", "窗外第四棵银杏")),
                tampering("the witness is taken out", record -> record.putNull("witness")),
                tampering("something is added", record -> record.put("approved", true)),
                tampering("the result is taken out", record -> record.remove("result")));
    }

    @Test
    void theCommandComputesItWithoutDatabaseAndEndsWithZeroOrOne() throws Exception {
        var whole = Files.writeString(directory.resolve("draw.json"), Canon.pretty(DrawFixture.record()));
        var touched = Files.writeString(directory.resolve("touched.json"), Canon.pretty(DrawFixture.record()).replace("第3家", "第三家"));
        assertThat(command(whole)).isZero();
        assertThat(command(touched)).isEqualTo(1);
        assertThat(command(directory.resolve("nowhere.json"))).isEqualTo(1);
        assertThat(directory.resolve("data")).doesNotExist();
    }

    private int command(Path file) throws Exception {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"),
                "cn.dangchang.Dangchang", "--recompute-draw=" + file).directory(directory.toFile()).redirectErrorStream(true)
                .redirectOutput(directory.resolve("out.txt").toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    void ofTwentySevenNineAreDrawnAndNoneWhoIsExcluded() {
        var result = DrawFixture.record().result();
        assertThat(result.shares().get(0).wanted()).isEqualTo(9);
        assertThat(result.shares().get(0).drawn()).hasSize(9).doesNotHaveDuplicates().doesNotContain(DrawFixture.site(5));
        assertThat(result.teams()).allSatisfy(team -> assertThat(team.officers()).hasSize(2).doesNotHaveDuplicates()
                .doesNotContain("officer-3"));
    }

    @Test
    void officersGoEquallyOften() {
        for (int seed = 0; seed < 200; seed++) {
            var result = DrawMethod.draw(DrawFixture.input(27, 7, "27"), DrawFixture.seed(seed), "");
            var loads = IntStream.range(0, 7).mapToLong(at -> result.teams().stream()
                    .filter(team -> team.officers().contains("officer-" + at)).count()).summaryStatistics();
            assertThat(loads.getMax() - loads.getMin()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void aShareIsRoundedUpAndNonsenseIsRefused() {
        assertThat(new Quota("30%").of(27)).isEqualTo(9);
        assertThat(new Quota("20%").of(5)).isEqualTo(1);
        assertThat(new Quota("20%").of(6)).isEqualTo(2);
        assertThat(new Quota("30%").of(10)).isEqualTo(3);
        assertThat(new Quota("33.3%").of(100)).isEqualTo(34);
        assertThat(Quota.read(" 30 ％", "quota").text()).isEqualTo("30%");
        assertThat(Quota.read("09", "quota").text()).isEqualTo("9");
        for (String nonsense : new String[] {"", "0", "0%", "101%", "三成", "-1", "30%%", null}) {
            Refusing.assertRefused(cn.dangchang.plan.DrawGround.QUOTA_NOT_VALID, () -> Quota.read(nonsense, "quota"));
        }
    }

    private static Arguments tampering(String what, Consumer<ObjectNode> tampering) {
        return Arguments.of(what, tampering);
    }

    private static ArrayNode sites(ObjectNode record) {
        return (ArrayNode) record.at("/input/sites");
    }

    private static ObjectNode copied(JsonNode node, String field, String value) {
        return ((ObjectNode) node.deepCopy()).put(field, value);
    }

    private static void hashAnew(ObjectNode record) {
        record.put("inputHash", Canon.read(record.get("input").toString(), FrozenInput.class).hash());
    }

    private static void swap(ArrayNode list) {
        var first = list.get(0);
        list.set(0, list.get(1));
        list.set(1, first);
    }
}
