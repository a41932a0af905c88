package cn.dangchang.documents;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Issues documents and finds them again. */
public interface Documents {
    /**
     * Takes the next number of agency, kind and year (where the kind has one), renders, hashes, stores and freezes, all in the caller's transaction.
     *
     * @throws cn.dangchang.shared.Refusal {@link DocumentsGround}
     */
    IssuedDocument issue(Issue issue);

    /** Renders without number and without trace, marked 草稿. */
    byte[] preview(Issue issue);

    /** @return SHA-256 of what the content says without its signatures: what a signer saw. The same before and after signing. */
    String fingerprint(DocumentContent content);

    Optional<IssuedDocument> find(UUID id);

    List<IssuedDocument> of(MatterNumber matter);

    /** @return documents of the agency whose number holds the text, newest first, whoever may see them; a page asks for each matter. */
    List<IssuedDocument> numberedLike(AgencyId agency, String text, int limit);

    byte[] content(UUID id);

    /** @return what can be read on a page, empty where nothing can. @param page from 1 */
    String text(UUID id, int page);

    /** Declares an issued document void with its reason; the number stays accounted for, the original is kept. */
    IssuedDocument declareVoid(UUID id, String reason);

    /** @param content the record of that kind from this package; @param on the legal date printed. */
    record Issue(DocumentKind kind, MatterNumber matter, AgencyId agency, DocumentContent content, LocalDate on) {}

    /** @param number as printed, such as （华）应急责改〔2026〕12号; null for kinds without number. */
    record IssuedDocument(UUID id, DocumentKind kind, String number, MatterNumber matter, AgencyId agency, String title, LocalDate on, Instant issuedAt,
                          String issuedBy, String sha256, int pages, State state, String voidReason) {
        /** Another agency reads what was handed over to it, and nothing else. */
        public boolean isFor(AgencyId reader) {
            return agency.equals(reader) || kind == DocumentKind.TERRITORY_HANDOVER;
        }
    }

    enum State { ISSUED, VOID }
}
