package cn.dangchang.penalty.domain.investigation;

import static cn.dangchang.penalty.InvestigationGround.ACT_BEFORE_FILING;
import static cn.dangchang.penalty.InvestigationGround.ACT_INCOMPLETE;
import static cn.dangchang.penalty.InvestigationGround.ACT_TIMES_WRONG;
import static cn.dangchang.penalty.InvestigationGround.CERTIFICATES_NOT_SHOWN;
import static cn.dangchang.penalty.InvestigationGround.NO_QUESTION_ANSWERED;
import static cn.dangchang.penalty.InvestigationGround.NO_THING_LISTED;
import static cn.dangchang.penalty.InvestigationGround.RIGHTS_NOT_READ;
import static cn.dangchang.penalty.domain.investigation.ActContent.filled;

import cn.dangchang.penalty.ActKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What every act has to be, and what the record of each kind has to say before anybody signs it. */
final class ActRules {
    private ActRules() {}

    /** Written down while it goes on: who, where, from when, with certificates shown. @param now to the minute */
    static void requireBegun(ActDraft act, LocalDate filedOn, LocalDateTime now) {
        ACT_INCOMPLETE.refuseAtIf(!filled(act.who()), "who");
        ACT_INCOMPLETE.refuseAtIf(!filled(act.place()), "place");
        ACT_INCOMPLETE.refuseAtIf(act.from() == null, "from");
        ACT_BEFORE_FILING.refuseAtIf(act.from().toLocalDate().isBefore(filedOn), "from", filedOn);
        ACT_TIMES_WRONG.refuseAtIf(act.from().isAfter(now), "from");
        ACT_TIMES_WRONG.refuseAtIf(act.to() != null && (!act.to().isAfter(act.from()) || act.to().isAfter(now)), "to");
        CERTIFICATES_NOT_SHOWN.refuseAtIf(act.kind() != ActKind.APPRAISAL && !act.certificatesShown(), "certificatesShown");
    }

    /** Nothing half written is signed. */
    static void requireReadyToSign(ActKind kind, LocalDateTime to, ActContent content) {
        ACT_INCOMPLETE.refuseAtIf(to == null, "to");
        switch (kind) {
            case INQUIRY -> {
                RIGHTS_NOT_READ.refuseAtIf(!content.inquiry().rightsRead(), "rightsRead");
                NO_QUESTION_ANSWERED.refuseAtIf(content.inquiry().lines().isEmpty()
                        || content.inquiry().lines().stream().anyMatch(each -> !filled(each.question()) || !filled(each.answer())), "question0");
                ACT_INCOMPLETE.refuseAtIf(!filled(content.inquiry().asked().idNumber()), "idNumber");
                ACT_INCOMPLETE.refuseAtIf(!filled(content.inquiry().recorder()), "recorder");
            }
            case EXAMINATION -> {
                ACT_INCOMPLETE.refuseAtIf(!filled(content.examination().weather()), "weather");
                ACT_INCOMPLETE.refuseAtIf(!filled(content.examination().recorder()), "recorder");
                ACT_INCOMPLETE.refuseAtIf(!filled(content.examination().findings()), "findings");
            }
            case SAMPLING -> requireListed(content.things());
            case APPRAISAL -> {
                requireListed(content.things());
                ACT_INCOMPLETE.refuseAtIf(!filled(content.appraisal().demand()), "demand");
                ACT_INCOMPLETE.refuseAtIf(content.appraisal().until() == null, "until");
                ACT_INCOMPLETE.refuseAtIf(!filled(content.appraisal().contact()), "contact");
            }
            case PRESERVATION -> { }
        }
    }

    static void requireListed(List<ActContent.Thing> things) {
        NO_THING_LISTED.refuseAtIf(things.isEmpty() || things.stream().anyMatch(each -> !each.complete()), "name0");
    }
}
