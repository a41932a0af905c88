package cn.dangchang.organisation;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What makes somebody a reviewer of penalties: the national legal qualification, and since when reviews were done (行政处罚法 58). */
public interface LegalReviewers {
    /** @return active people of the agency with the role of a legal reviewer, whatever their qualification. */
    List<Reviewer> of(AgencyId agency);

    /** @return what is kept about a person, whether or not the role is still held. */
    Optional<Reviewer> find(PersonId person);

    /**
     * An administrator enters or corrects what is known. Audited.
     *
     * @throws cn.dangchang.shared.Refusal {@link OrganisationGround#FIRST_REVIEW_LIES_AHEAD}, {@link OrganisationGround#QUALIFICATION_TOO_LONG}
     */
    void enter(PersonId person, LocalDate firstReviewedOn, String qualification);

    /** The person reviewed on that day; the day is kept where none was known. */
    void reviewed(PersonId person, LocalDate day);

    /** @param firstReviewedOn null before the first review; @param qualification number of the national legal qualification, null without one. */
    record Reviewer(PersonId person, String name, AgencyId agency, LocalDate firstReviewedOn, String qualification) {
        /** @param from the day since which who begins needs the qualification. */
        public boolean qualified(LocalDate from) {
            return qualification != null || firstReviewedOn != null && firstReviewedOn.isBefore(from);
        }
    }
}
