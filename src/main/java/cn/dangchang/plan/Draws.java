package cn.dangchang.plan;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Double-random draws (双随机抽查): which sites are inspected and which officers go. The seed is committed first, then the inputs are frozen,
 * then
 * the seed is revealed and decides; nobody edits a result. Done by planners of the agency; every act is audited and refused by a {@link
 * DrawGround}.
 */
public interface Draws {
    /** Makes the seed, publishes its SHA-256 and keeps the seed to itself. @return the draw's number. */
    MatterNumber commit(DrawTerms terms);

    /** Leaves a candidate out; what the house finds out itself (certificate, visits of the year) needs no hand. */
    void exclude(MatterNumber draw, Exclusion exclusion);

    /** Takes back what was excluded by hand, before the inputs are frozen. @param subject id of the site or account of the officer */
    void readmit(MatterNumber draw, String subject);

    /** Takes down candidates and exclusions as they are now; from here on nothing of them changes. */
    void freeze(MatterNumber draw);

    /** @param witness who is present with the own words and PIN; null where the setting {@code draw-needs-witness} is off */
    void draw(MatterNumber draw, Witness witness);

    /** The next officer of the reserve that was drawn takes the place; the original stays on record. @return who comes in. */
    PersonId replace(MatterNumber draw, UUID site, PersonId officer, String reason);

    /** Opens another draw of the same terms; this one stays, and stands until the other is drawn. @return the other's number. */
    MatterNumber redraw(MatterNumber draw, String reason);

    /** A committed seed that is not drawn stays visible with the reason. */
    void abandon(MatterNumber draw, String reason);

    /** Shows the masked result to everybody; done by a leader or coordinator. */
    void publish(MatterNumber draw);

    /** Issues the record sheet (双随机抽查记录表), once for what it says. @return the document. */
    UUID recordSheet(MatterNumber draw);

    /** @param subject id of the site or account of the officer. */
    record Exclusion(String subject, DrawExclusion kind, String reason) {}

    /** @param words typed by the witness at the draw; they go into the result, so that no seed can be chosen for it beforehand. */
    record Witness(PersonId person, String words, String pin) {}

    /**
     * What is to be drawn, fixed together with the seed.
     *
     * @param year plan year; @param day the day on which the officers must be certified, the first planned day of the visits
     * @param officersPerSite two at least
     */
    record DrawTerms(String title, int year, LocalDate day, int officersPerSite, List<Stratum> strata) {
        public DrawTerms {
            strata = List.copyOf(strata);
        }
    }

    /** One sector. @param quota a share as {@code 30%}, rounded up, or a number of sites as {@code 9}. */
    record Stratum(String sector, String quota) {}
}
