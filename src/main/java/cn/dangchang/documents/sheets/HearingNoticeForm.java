package cn.dangchang.documents.sheets;

import cn.dangchang.documents.HearingNoticeContent;
import cn.dangchang.documents.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class HearingNoticeForm implements DocumentForm<HearingNoticeContent> {
    private static final int RULES = 4;

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.HEARING_NOTICE);
    }

    @Override
    public Class<HearingNoticeContent> content() {
        return HearingNoticeContent.class;
    }

    @Override
    public void compose(HearingNoticeContent notice, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.addressee(notice.party());
        paper.say("opening", Map.of("cause", notice.cause(), "at", paper.wording.minute(notice.at()), "place", notice.place(),
                "way", notice.closedReason() == null ? paper.wording.say("public")
                        : paper.wording.text("closed", Map.of("reason", notice.closedReason()))));
        paper.say("panel", Map.of("chair", notice.chair(), "hearers", paper.wording.list(notice.hearers()), "clerk", notice.clerk()));
        paper.say("rules");
        for (int n = 1; n <= RULES; n++) {
            paper.numbered(n, paper.wording.say("rule-" + n));
        }
        paper.ending(List.of());
        paper.say("contact", Map.of("address", paper.agency.address(), "contact", notice.contact()));
        paper.seal(on);
        paper.copies();
    }
}
