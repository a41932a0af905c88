package cn.dangchang.penalty;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.penalty.CoercionFile.Paper;
import cn.dangchang.penalty.CoercionFile.Ruling;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A stop of supply as it stands. @param source the visit or case it stands on; @param closedBecause null while it is open. */
public record PowerCutFile(MatterNumber number, AgencyId agency, MatterNumber source, UUID enterprise, String enterpriseName, String place,
                           String sector, String town, String team, List<PersonId> officers, String processInstance, Instant openedAt, Wanted wanted,
                           Order order, List<Ruling> rulings, Notice notice, Cut cut, Compliance compliance, LocalDateTime restoredAt,
                           List<Paper> papers, LocalDate closedOn, String closedBecause) {
    public boolean closed() {
        return closedOn != null;
    }

    /** @return whether the supply is stopped now. */
    public boolean off() {
        return cut != null && restoredAt == null;
    }

    public boolean ofCase() {
        return source.kind() == MatterKind.PENALTY_CASE;
    }

    public Optional<Ruling> ruling(String step) {
        return rulings.stream().filter(each -> each.step().equals(step)).reduce((earlier, later) -> later);
    }

    public Optional<Paper> paper(DocumentKind kind) {
        return papers.stream().filter(each -> each.kind() == kind).reduce((earlier, later) -> later);
    }

    /** The order to stop that was not obeyed. @param matter the rectification it belongs to. */
    @Embeddable
    public record Order(String matter, UUID orderDocument, String orderNumber, LocalDate orderedOn, String measures) {}

    /**
     * @param disobeyed how the order is not obeyed; @param danger the real danger of an accident; @param safeguard how people are kept safe
     * @param emergency safety is endangered so urgently that 24 hours cannot be waited for, with its reason
     */
    @Embeddable
    public record Wanted(@Enumerated(EnumType.STRING) Supply supply, String supplier, String disobeyed, String danger, String safeguard,
                         Boolean emergency, String emergencyReason, List<String> wantedBy, LocalDate wantedOn) {}

    /** @param toldAt when the enterprise was told; @param plannedAt from when the supply stops; @param supplierAt, supplierBy who took the notice there. */
    @Embeddable
    public record Notice(LocalDateTime toldAt, LocalDateTime plannedAt, LocalDateTime supplierAt, String supplierBy, Boolean noticed) {}

    @Embeddable
    public record Cut(LocalDateTime cutAt, String cutBy, String cutWords) {}

    /** @param verifiedBy two officers who saw it. */
    @Embeddable
    public record Compliance(LocalDate compliedOn, String complied, List<String> verifiedBy) {}
}
