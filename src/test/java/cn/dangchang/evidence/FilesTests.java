package cn.dangchang.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.dangchang.DangchangTest;
import cn.dangchang.evidence.EvidenceStore.EvidenceFile;
import cn.dangchang.evidence.EvidenceStore.Incoming;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

@DangchangTest
class FilesTests {
    private static final PersonId INSPECTOR = new PersonId("inspector-1");

    @Autowired EvidenceStore store;
    @Autowired ContentStore contents;
    @Autowired ActingAs as;
    @Autowired MockMvc web;
    @Autowired UserDetailsService accounts;
    @Autowired JdbcClient jdbc;

    @Test
    void aPictureIsKeptUnderItsHashWithWhoTookIt() throws Exception {
        byte[] picture = Pictures.jpeg(640, 480);
        var file = keep("C:\\fake\\照片 1.jpg", picture, sha256(picture));
        assertThat(file.mediaType()).isEqualTo("image/jpeg");
        assertThat(file.name()).isEqualTo("照片 1.jpg");
        assertThat(file.sha256()).isEqualTo(sha256(picture));
        assertThat(file.takenBy()).isEqualTo("inspector-1");
        assertThat(store.open(file.id()).readAllBytes()).isEqualTo(picture);
        assertThat(store.verify(file.id())).isTrue();
        assertThat(store.custodyOf(file.id())).extracting(EvidenceStore.Custody::act).containsExactly("received", "verified");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'/>", "<!DOCTYPE html><p>x", "MZ\u0000\u0001", "just words", ""})
    void whatIsNoPictureDocumentOrRecordingIsRefused(String content) {
        refused(EvidenceGround.KIND_NOT_ALLOWED, () -> keep("photo.jpg", content.getBytes(StandardCharsets.ISO_8859_1), null));
    }

    @Test
    void aPictureThatIsAlsoAPageIsRefused() {
        byte[] picture = Pictures.png(20, 20);
        byte[] both = new byte[picture.length + 30];
        System.arraycopy(picture, 0, both, 0, picture.length);
        System.arraycopy("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII), 0, both, picture.length, 25);
        refused(EvidenceGround.KIND_NOT_ALLOWED, () -> keep("photo.png", both, null));
    }

    @Test
    void recordingsAreToldByTheirContent() {
        assertThat(keep("a.bin", box("ftypisom"), null).mediaType()).isEqualTo("video/mp4");
        assertThat(keep("a.bin", box("ftypM4A "), null).mediaType()).isEqualTo("audio/mp4");
        assertThat(keep("a.bin", bytes("\u001aE\u00df\u00a3\u0001\u0000\u0000\u0000\u0000\u0000\u0000\u001fB\u0086\u0081\u0001B\u0082\u0084webm"), null)
                .mediaType()).isEqualTo("video/webm");
        assertThat(keep("a.bin", bytes("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj"), null).mediaType()).isEqualTo("application/pdf");
        assertThat(keep("a.bin", bytes("RIFF\u0020\u0000\u0000\u0000WEBPVP8 \u0010\u0000\u0000\u0000................"), null).mediaType())
                .isEqualTo("image/webp");
    }

    @Test
    void aPictureOverTwentyMegabytesIsRefused() {
        byte[] large = new byte[(20 << 20) + 1];
        byte[] picture = Pictures.jpeg(10, 10);
        System.arraycopy(picture, 0, large, 0, picture.length);
        refused(EvidenceGround.TOO_LARGE, () -> keep("photo.jpg", large, null));
    }

    @Test
    void aSmallFileThatUnfoldsToGigabytesOfPixelsIsRefused() {
        refused(EvidenceGround.TOO_MANY_PIXELS, () -> keep("photo.png", Pictures.blank(30_000, 30_000), null));
        assertThat(keep("photo.png", Pictures.blank(4_000, 3_000), null).mediaType()).isEqualTo("image/png");
    }

    @Test
    void aPictureThatNobodyCanOpenIsRefused() {
        refused(EvidenceGround.KIND_NOT_ALLOWED, () -> keep("photo.png", java.util.Arrays.copyOf(Pictures.png(20, 20), 12), null));
    }

    @Test
    void aFileThatChangedOnItsWayIsRefused() {
        refused(EvidenceGround.HASH_DIFFERS, () -> keep("photo.jpg", Pictures.jpeg(11, 11), "0".repeat(64)));
    }

    @Test
    void aFileThatWasTamperedWithIsNotGivenOut() throws IOException {
        var file = keep("photo.png", Pictures.png(31, 17), null);
        var place = Path.of("target/test-data/files", file.sha256().substring(0, 2), file.sha256().substring(2, 4), file.sha256());
        Files.write(place, Pictures.png(17, 31));
        refused(EvidenceGround.FILE_DAMAGED, () -> store.open(file.id()));
        assertThat(store.verify(file.id())).isFalse();
        Files.delete(place);
    }

    @Test
    void rowsAboutFilesCannotBeChanged() {
        var file = keep("photo.png", Pictures.png(12, 13), null);
        assertThatThrownBy(() -> jdbc.sql("update evidence.file set purpose = 'other' where id = ?").param(file.id()).update())
                .hasMessageContaining("only ever added");
    }

    @Test
    void contentsThatNobodySpeaksOfAreSweptAfterAnHour() throws IOException {
        var orphan = contents.put("left behind".getBytes(StandardCharsets.UTF_8));
        var young = contents.put("just written".getBytes(StandardCharsets.UTF_8));
        var kept = keep("photo.png", Pictures.png(14, 15), null).sha256();
        for (var hash : new String[] {orphan, kept}) {
            Files.setLastModifiedTime(Path.of("target/test-data/files", hash.substring(0, 2), hash.substring(2, 4), hash),
                    FileTime.from(Instant.now().minusSeconds(7200)));
        }
        assertThat(contents.sweep()).isPositive();
        refused(EvidenceGround.NO_SUCH_FILE, () -> contents.read(orphan));
        assertThat(contents.read(young)).isNotEmpty();
        assertThat(contents.read(kept)).isNotEmpty();
    }

    @Test
    void theFieldPageSendsAFileAndARepetitionHasOneEffect() throws Exception {
        byte[] picture = Pictures.jpeg(800, 600);
        var key = UUID.randomUUID().toString();
        String first = send(picture, key);
        assertThat(send(picture, key)).isEqualTo(first);
    }

    @Test
    void aFileExistsOnlyForThoseWhoMaySeeItsMatter() throws Exception {
        var file = keep("photo.jpg", Pictures.jpeg(900, 700), null);
        web.perform(get("/evidence/{id}", file.id()).with(user(accounts.loadUserByUsername("inspector-1")))).andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"));
        web.perform(get("/evidence/{id}", file.id()).param("w", "320").with(user(accounts.loadUserByUsername("inspector-1"))))
                .andExpect(status().isOk()).andExpect(header().string("Content-Type", "image/jpeg"));
        web.perform(get("/evidence/{id}", file.id()).accept(MediaType.APPLICATION_JSON).with(user(accounts.loadUserByUsername("hb-inspector-1")))).andExpect(status().isNotFound());
        web.perform(get("/evidence/{id}", UUID.randomUUID()).accept(MediaType.APPLICATION_JSON)
                .with(user(accounts.loadUserByUsername("inspector-1")))).andExpect(status().isNotFound());
        web.perform(get("/evidence/{id}", file.id())).andExpect(result -> assertThat(result.getResponse().getStatus()).isIn(302, 401));
        web.perform(upload(Pictures.jpeg(5, 5), OpenMatters.ELSEWHERE.value(), null).accept(MediaType.APPLICATION_JSON).with(user(accounts.loadUserByUsername("inspector-1"))))
                .andExpect(status().isNotFound());
    }

    private String send(byte[] picture, String key) throws Exception {
        return web.perform(upload(picture, OpenMatters.HERE.value(), key).with(user(accounts.loadUserByUsername("inspector-1"))))
                .andExpect(status().isOk()).andExpect(jsonPath("$.sha256").value(sha256(picture))).andReturn().getResponse().getContentAsString();
    }

    private static org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder upload(byte[] content, String matter, String key)
            throws Exception {
        var request = multipart("/evidence").file(new MockMultipartFile("file", "现场.jpg", "text/html", content));
        request.param("matter", matter).param("purpose", "photo").param("clientHash", sha256(content)).param("capturedAt", "2026-03-02T01:02:03Z")
                .param("place", "熔炼车间").with(csrf());
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request;
    }

    private EvidenceFile keep(String name, byte[] content, String hash) {
        return as.call(INSPECTOR, () -> store.keep(new Incoming(OpenMatters.HERE, "photo", name, hash, null, null), new ByteArrayInputStream(content)));
    }

    private static byte[] box(String type) {
        return bytes("\u0000\u0000\u0000\u0018" + type + "\u0000\u0000\u0002\u0000isomiso2........................");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    static void refused(Ground ground, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.ground()).isEqualTo(ground));
    }
}
