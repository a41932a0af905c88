package cn.dangchang.inspection;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** 问题现场移交表: an expert hands findings that may call for a penalty to an officer; both sign. */
public interface ExpertHandovers {
    /** The acting expert hands over own findings. @param suggestion or null. @param image picture of the expert's signature, or null. */
    UUID handOver(MatterNumber visit, List<UUID> findings, PersonId receiver, String suggestion, UUID image);

    /** The acting officer, named as receiver, takes them over; the sheet is issued. */
    void accept(UUID handover, UUID image);

    List<Handover> of(MatterNumber visit);

    /** @param acceptedAt null while it waits for the officer's signature; @param document then null, too. */
    record Handover(UUID id, PersonId expert, PersonId receiver, List<UUID> findings, String suggestion, Instant handedOverAt, Instant acceptedAt,
                    UUID document) {}
}
