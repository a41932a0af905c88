package cn.dangchang.rectification.domain;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a served order says, as far as the matter that follows needs it. {@code stopMeasures} is null where nothing was stopped. */
record Ordered(MatterNumber visit, AgencyId agency, OrderedParty party, String team, List<PersonId> officers, UUID document,
               String documentNumber, LocalDate on, String stopMeasures, List<Item> items) {

    record Item(UUID finding, String description, String bases, String requirement, LocalDate deadline) {}
}
