package cn.dangchang.penalty.domain.review;

import cn.dangchang.law.Violations.Range;
import cn.dangchang.law.Violations.Violation;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.PartyProceedings.PartyRights;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything that the automatic check of a case looks at, as it stands on the day.
 *
 * @param officers of the case, certified on the day or not; @param acts of the investigation; @param drafts sealed versions, the oldest first
 * @param measures one for each line of the newest draft; @param rights one for each party that was told anything; @param parties names by number
 * @param inDistrict whether the place lies in the agency's district, null where the house cannot tell; @param papers of the matter in their order
 * @param hearingNoticeUntil last day on which the notice of a party's hearing could be served, by the party's number
 */
public record Dossier(LocalDate today, LocalDate foundOn, LocalDate filedOn, List<Officer> officers, List<Aside> recusals, List<Act> acts, List<Fact> facts,
                      List<CaseDraft> drafts, List<Measure> measures, List<PartyRights> rights, Map<Integer, String> parties, Boolean inDistrict, Term term,
                      List<Paper> papers, Map<Integer, LocalDate> hearingNoticeUntil) {
    /** @param certified on the day of the act, or today; @param mayEnforce whether the own unit has the power. */
    public record Officer(PersonId person, String name, boolean certified, boolean mayEnforce) {}

    /** An officer stands aside since that day. */
    public record Aside(PersonId officer, String name, LocalDate on) {}

    /** @param urgent done before the filing since it could not wait. */
    public record Act(String name, LocalDate on, List<Officer> officers, boolean certificateShown, boolean signed, boolean urgent) {}

    /** @param endedOn null while the act goes on or is not known; @param holes what no proof shows yet. */
    public record Fact(int seq, String text, LocalDate endedOn, List<Proof> proofs, List<String> holes) {}

    /** @param lawful null while nobody has looked at how it was taken. */
    public record Proof(String name, Boolean lawful) {}

    /** @param violation, range null where the law as it stands does not know them; @param lighter, heavier whether a circumstance of that sort is named. */
    public record Measure(int party, CaseDraft.Weight weight, Violation violation, Range range, boolean lighter, boolean heavier) {}

    /** The 90 days. @param due null where none runs. */
    public record Term(LocalDate due, boolean stopped) {}

    public record Paper(UUID id, String title, String number, LocalDate on, Instant issuedAt, int pages) {}

    public Optional<CaseDraft> draft() {
        return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
    }

    Optional<CaseDraft> version(int number) {
        return drafts.stream().filter(each -> each.version() == number).findFirst();
    }

    Optional<PartyRights> rightsOf(int party) {
        return rights.stream().filter(each -> each.party() == party).findFirst();
    }

    String name(int party) {
        return parties.getOrDefault(party, String.valueOf(party));
    }
}
