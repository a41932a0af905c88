package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.PaymentReminderContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class PaymentReminderForm implements DocumentForm<PaymentReminderContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.PAYMENT_REMINDER);
    }

    @Override
    public Class<PaymentReminderContent> content() {
        return PaymentReminderContent.class;
    }

    @Override
    public void compose(PaymentReminderContent reminder, Composition paper, String number, LocalDate on) {
        var words = paper.wording;
        var decision = reminder.decision();
        paper.heading(number);
        paper.addressee(reminder.party());
        paper.say("opening", Map.of("number", decision.number(), "fine", Yuan.inFull(decision.fine()), "served", words.day(decision.servedOn()),
                "due", words.day(decision.due()), "unpaid", Yuan.inFull(reminder.unpaid())));
        paper.say("demand", Map.of("until", words.day(reminder.until()), "unpaid", Yuan.inFull(reminder.unpaid()), "account", reminder.account()));
        paper.say("otherwise");
        paper.ending(List.of());
        paper.say("statement");
        paper.seal(on);
        paper.copies();
    }
}
