package cn.dangchang.registry;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The pool of safety experts (安全专家库). An expert advises and never enforces. */
public interface Experts {
    List<Expert> of(AgencyId agency);

    Optional<Expert> find(PersonId person);

    /** @return experts of the agency for the sector whose appointment covers the day and who are not suspended. */
    List<Expert> available(AgencyId agency, String sector, LocalDate day);

    /** Appoints an expert, or renews the appointment. */
    Expert appoint(Expert expert);

    /**
     * @param sectors codes of {@code law.ReferenceLists.sectors()}
     * @param qualification title or certificate, as in 注册安全工程师
     * @param appointedTo last day of the appointment, null for open end
     */
    record Expert(PersonId person, AgencyId agency, String speciality, List<String> sectors, String qualification, LocalDate appointedFrom,
                  LocalDate appointedTo) {}
}
