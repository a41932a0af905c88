package cn.dangchang.penalty.domain.review;

import cn.dangchang.law.RuleSettings;
import cn.dangchang.organisation.LegalReviewers;
import cn.dangchang.organisation.LegalReviewers.Reviewer;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.ReviewGround;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may review a case: a qualified reviewer of the agency who neither works on it nor decided an earlier step of it (行政处罚法 58). */
@Component
class ReviewerRules {
    static final String SETTING = "legal-review-qualified-from";
    private final LegalReviewers reviewers;
    private final RuleSettings settings;

    ReviewerRules(LegalReviewers reviewers, RuleSettings settings) {
        this.reviewers = reviewers;
        this.settings = settings;
    }

    /** @return who may review it, in the order of their accounts. */
    List<Reviewer> of(PenaltyCaseFile file, LocalDate day) {
        var from = from(file.agency(), day);
        return reviewers.of(file.agency()).stream().filter(each -> may(each, file, from)).toList();
    }

    void require(PersonId person, PenaltyCaseFile file, LocalDate day) {
        var reviewer = reviewers.of(file.agency()).stream().filter(each -> each.person().equals(person)).findFirst()
                .orElseThrow(ReviewGround.NOT_A_LEGAL_REVIEWER::refusal);
        require(reviewer, file, from(file.agency(), day));
    }

    private static boolean may(Reviewer reviewer, PenaltyCaseFile file, LocalDate from) {
        try {
            require(reviewer, file, from);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    static void require(Reviewer reviewer, PenaltyCaseFile file, LocalDate from) {
        ReviewGround.REVIEWER_NOT_QUALIFIED.refuseIf(!reviewer.qualified(from), reviewer.name(), from);
        var person = reviewer.person();
        boolean applied = file.filing() != null && file.filing().appliedBy().contains(person);
        ReviewGround.REVIEWER_IS_OFFICER_OF_THE_CASE.refuseIf(applied || file.officers().contains(person)
                || file.recusals().stream().anyMatch(each -> each.officer().equals(person)));
        ReviewGround.REVIEWER_DECIDED_EARLIER.refuseIf(deciders(file).anyMatch(person::equals));
    }

    private static Stream<PersonId> deciders(PenaltyCaseFile file) {
        var filing = file.filing();
        var conclusion = file.conclusion();
        return Stream.of(filing == null ? null : filing.reviewedBy(), filing == null ? null : filing.approvedBy(),
                conclusion == null ? null : conclusion.by(), conclusion == null ? null : conclusion.decidedBy()).filter(Objects::nonNull);
    }

    /** A day that cannot be read excuses nobody. */
    private LocalDate from(AgencyId agency, LocalDate day) {
        try {
            return LocalDate.parse(settings.of(SETTING, agency, day).value());
        } catch (DateTimeParseException unreadable) {
            return LocalDate.MIN;
        }
    }
}
