package cn.dangchang.documents;

import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Service of documents (送达). Its end is the event {@link DocumentServed}. */
public interface Service {
    /**
     * Starts {@code document-service} for a document that could not be handed over on the spot.
     *
     * @param servers the officers of the case, who get the task
     * @return the service's own matter number
     * @throws cn.dangchang.shared.Refusal {@link DocumentsGround#NO_SUCH_DOCUMENT}, {@link DocumentsGround#ALREADY_SERVED},
     *     {@link DocumentsGround#NOT_FOR_THE_PARTY}, {@link DocumentsGround#RECIPIENT_MISSING}, and the officers' gate: two of the agency (行政处罚法 42)
     */
    MatterNumber begin(UUID document, Party recipient, List<PersonId> servers);

    /**
     * The document was handed over on the spot: the party's signature is the receipt (直接送达); a recorded refusal with witness or video makes it
     * left in place (留置送达). Idempotent per document.
     *
     * @param server the officer who handed it over
     * @throws cn.dangchang.shared.Refusal {@link DocumentsGround#NO_SUCH_DOCUMENT}
     */
    void servedOnSpot(UUID document, Signature signature, PersonId server, String place);

    Optional<Served> of(UUID document);

    /** @return the service that is under way for the document. */
    Optional<MatterNumber> underWay(UUID document);

    /** Issues the case's receipt of service with a row for every document of the matter served so far. */
    Documents.IssuedDocument issueReceipt(MatterNumber matter, Party recipient);

    /** @param servedOn the legal day of service. */
    record Served(UUID document, MatterNumber matter, ServiceMethod method, LocalDate servedOn, String receiver, String place) {}
}
