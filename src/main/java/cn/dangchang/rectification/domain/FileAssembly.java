package cn.dangchang.rectification.domain;

import cn.dangchang.rectification.RectificationFile;
import org.springframework.stereotype.Component;

/** Puts the file of a matter together from its rows. */
@Component
class FileAssembly {
    private final Reports reports;
    private final Reviews reviews;
    private final LaterSteps later;
    private final Reminders reminders;

    FileAssembly(Reports reports, Reviews reviews, LaterSteps later, Reminders reminders) {
        this.reports = reports;
        this.reviews = reviews;
        this.later = later;
        this.reminders = reminders;
    }

    RectificationFile of(Rectification matter) {
        return new RectificationFile(matter.number(), matter.agency(), matter.visit(), matter.party().view(), matter.officers(), matter.team(),
                matter.processInstance(), matter.openedAt(), matter.closed(), matter.closedOn(), matter.stop() == null ? null : matter.stop().view(),
                matter.orders().stream().map(IssuedOrder::view).toList(), matter.items().stream().map(Item::view).toList(),
                reports.findByRectificationOrderByReportedOn(matter.id()).stream().map(Report::view).toList(),
                reviews.findByRectificationOrderByRound(matter.id()).stream().map(Review::view).toList(), later.extensions(matter.id()),
                later.escalations(matter.id()), later.resumptions(matter.id()),
                reminders.findByRectificationOrderByRemindedAt(matter.id()).stream().map(Reminder::view).toList());
    }
}
