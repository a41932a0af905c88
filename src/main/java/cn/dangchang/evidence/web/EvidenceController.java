package cn.dangchang.evidence.web;

import cn.dangchang.evidence.EvidenceGround;
import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.evidence.EvidenceStore.EvidenceFile;
import cn.dangchang.evidence.EvidenceStore.Incoming;
import cn.dangchang.evidence.domain.EvidenceRoom;
import cn.dangchang.operations.Idempotency;
import cn.dangchang.shared.MatterNumber;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/** Files come in and go out, to those who may see their matter; to everybody else they do not exist. */
@Controller
class EvidenceController {
    private final EvidenceStore store;
    private final EvidenceRoom room;
    private final Reader reader;
    private final Idempotency idempotency;

    EvidenceController(EvidenceStore store, EvidenceRoom room, Reader reader, Idempotency idempotency) {
        this.store = store;
        this.room = room;
        this.reader = reader;
        this.idempotency = idempotency;
    }

    @PostMapping("/evidence")
    @ResponseBody
    Kept keep(@RequestParam MultipartFile file, @RequestParam String matter, @RequestParam String purpose,
              @RequestParam(required = false) String clientHash, @RequestParam(required = false) Instant capturedAt,
              @RequestParam(required = false) String place, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var number = reader.requireMayKeep(matter, purpose);
        EvidenceGround.KIND_NOT_ALLOWED.refuseAtIf(!purpose.matches("[a-z-]{2,40}"), "purpose");
        var incoming = new Incoming(number, purpose, file.getOriginalFilename(), clientHash, capturedAt, cut(place));
        return idempotency.once(key, "evidence " + number + " " + purpose + " " + clientHash + " " + file.getSize(), Kept.class,
                () -> Kept.of(keep(incoming, file)));
    }

    private EvidenceFile keep(Incoming incoming, MultipartFile file) {
        try (var in = file.getInputStream()) {
            return store.keep(incoming, in);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** @param w width in pixels of a smaller picture, or null for the file itself. */
    @GetMapping("/evidence/{id}")
    ResponseEntity<Resource> open(@PathVariable UUID id, @RequestParam(required = false) Integer w) throws IOException {
        var file = store.find(id).filter(reader::maySee).orElseThrow(Reader::nothingHere);
        boolean image = file.mediaType().startsWith("image/");
        var place = room.handOut(id);
        var type = MediaType.parseMediaType(file.mediaType());
        Resource body = new FileSystemResource(place);
        if (w != null && image) {
            var small = Thumbnail.of(place, w);
            type = small.isPresent() ? MediaType.IMAGE_JPEG : type;
            body = small.<Resource>map(ByteArrayResource::new).orElse(body);
        }
        var disposition = (image ? ContentDisposition.inline() : ContentDisposition.attachment()).filename(file.name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString()).header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox").header("X-Sha256", file.sha256()).body(body);
    }

    private static String cut(String place) {
        return place == null || place.isBlank() ? null : place.strip().substring(0, Math.min(200, place.strip().length()));
    }

    /** What the client compares before it forgets its own copy. */
    record Kept(UUID id, String sha256, String name, String mediaType, long size, MatterNumber matter) {
        static Kept of(EvidenceFile file) {
            return new Kept(file.id(), file.sha256(), file.name(), file.mediaType(), file.size(), file.matter());
        }
    }
}
