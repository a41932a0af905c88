package cn.dangchang.inspection;

import cn.dangchang.law.Checklists.Checklist;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What members of a visit see and write down on site, each for oneself. */
public interface SiteFindings {
    /** @return the list that this member fills: the officers' or the experts' of the site's sector, in the version of the visit's first day. */
    Optional<Checklist> checklist(MatterNumber visit, PersonId member);

    List<Answer> answers(MatterNumber visit, PersonId member);

    /** The acting member answers an item of the own list. */
    void answer(MatterNumber visit, Answer answer);

    /** The acting member says that every item not yet answered conforms. @return how many. */
    int answerRest(MatterNumber visit);

    /**
     * The acting member writes down a finding.
     *
     * @throws cn.dangchang.shared.Refusal {@link InspectionGround#FINDING_WITHOUT_BASIS}, {@link InspectionGround#MAJOR_HAZARD_WITHOUT_CRITERION},
     *     {@code LawGround.CITATION_NOT_IN_FORCE}, {@link InspectionGround#NOT_ON_SITE}
     */
    UUID record(MatterNumber visit, FindingEntry entry);

    /** @param seen the version that the author saw. @throws cn.dangchang.shared.Refusal as {@link #record}, {@link InspectionGround#NOT_THE_AUTHOR},
     *     {@link InspectionGround#FINDING_IS_LOCKED}, {@link InspectionGround#FINDING_ALREADY_FED_BACK} */
    void change(UUID finding, FindingEntry entry, int seen);

    void withdraw(UUID finding, String reason);

    /** @param remark or null. */
    record Answer(String item, AnswerResult result, String remark) {}
}
