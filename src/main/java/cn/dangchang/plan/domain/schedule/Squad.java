package cn.dangchang.plan.domain.schedule;

import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Set;

/** A group as a schedule sends it. @param sectors its professional field, empty for all. */
record Squad(String code, String name, Set<String> sectors, List<Officer> officers) {
    record Officer(PersonId id, String name) {}
}
