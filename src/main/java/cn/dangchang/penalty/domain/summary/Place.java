package cn.dangchang.penalty.domain.summary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Where the act was found: the inspected enterprise and its site as they stood at the visit. */
@Embeddable
record Place(UUID enterprise, @Column(name = "enterprise_name") String name, @Column(name = "place") String address, String sector, String town) {}
