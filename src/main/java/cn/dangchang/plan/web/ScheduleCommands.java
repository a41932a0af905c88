package cn.dangchang.plan.web;

import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.ScheduleProposals;
import cn.dangchang.plan.Scheduling;
import cn.dangchang.plan.Scheduling.Opening;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.shared.web.Typed;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What pages ask of schedules; a repeated request has one effect. */
@RestController
class ScheduleCommands {
    private static final String KEY = "Idempotency-Key";

    private final Scheduling scheduling;
    private final ScheduleProposals proposals;
    private final ScheduleSubmissions submissions;
    private final ScheduleWords words;

    ScheduleCommands(Scheduling scheduling, ScheduleProposals proposals, ScheduleSubmissions submissions, ScheduleWords words) {
        this.scheduling = scheduling;
        this.proposals = proposals;
        this.submissions = submissions;
        this.words = words;
    }

    /** @param basis kind and reference with a colon between. */
    @PostMapping("/schedules")
    ScheduleAnswer open(@RequestParam(required = false) String basis, @RequestParam(defaultValue = "false") boolean daysOff,
                        @RequestParam(defaultValue = "") String daysOffReason, @RequestHeader(name = KEY, required = false) String key) {
        var parts = basis == null || !basis.contains(":") ? null : basis.split(":", 2);
        return submissions.once(key, "open " + basis + daysOff + daysOffReason, () -> new ScheduleAnswer("/schedules/" + scheduling.open(new Opening(
                parts == null ? null : Typed.choice("basis", parts[0], BasisKind.class), parts == null ? null : parts[1], daysOff ? daysOffReason.strip() : null)),
                null));
    }

    @PostMapping("/schedules/leaves")
    ScheduleAnswer noteLeave(@RequestParam(required = false) String person, @RequestParam(required = false) String first,
                             @RequestParam(required = false) String last, @RequestHeader(name = KEY, required = false) String key) {
        return submissions.once(key, "leave " + person + first + last, () -> {
            scheduling.noteLeave(Typed.read("person", person, PersonId::new), Typed.day("first", first), Typed.day("last", last));
            return new ScheduleAnswer("/schedules", null);
        });
    }

    @PostMapping("/schedules/leaves/{id}/withdraw")
    ScheduleAnswer withdrawLeave(@PathVariable UUID id, @RequestHeader(name = KEY, required = false) String key) {
        return submissions.once(key, "withdraw " + id, () -> {
            scheduling.withdrawLeave(id);
            return new ScheduleAnswer("/schedules", null);
        });
    }

    @PostMapping("/schedules/{id}/refresh")
    ScheduleAnswer refresh(@PathVariable UUID id, @RequestHeader(name = KEY, required = false) String key) {
        return submissions.once(key, "refresh " + id, () -> new ScheduleAnswer(board(id), words.say("plan.schedule.refreshed", scheduling.refresh(id))));
    }

    @PostMapping("/schedules/slots/{slot}")
    ScheduleAnswer place(@PathVariable UUID slot, @RequestParam(required = false) Integer seen, @RequestParam(required = false) String team,
                         @RequestParam(required = false) String day, @RequestParam(required = false) String reason,
                         @RequestHeader(name = KEY, required = false) String key) {
        return submissions.once(key, "place " + slot + seen + team + day + reason, () -> {
            scheduling.place(slot, seen, team, Typed.day("day", day), reason);
            return new ScheduleAnswer(null, words.say("plan.schedule.moved"));
        });
    }

    @PostMapping("/schedules/slots/{slot}/off")
    ScheduleAnswer takeOff(@PathVariable UUID slot, @RequestParam(required = false) Integer seen, @RequestParam(required = false) String reason,
                           @RequestHeader(name = KEY, required = false) String key) {
        return submissions.once(key, "off " + slot + seen + reason, () -> {
            scheduling.takeOff(slot, seen, reason);
            return new ScheduleAnswer(null, words.say("plan.schedule.moved"));
        });
    }

    @PostMapping("/schedules/slots/{slot}/pin")
    ScheduleAnswer pin(@PathVariable UUID slot, @RequestParam(defaultValue = "true") boolean pinned,
                       @RequestHeader(name = KEY, required = false) String key) {
        return submissions.once(key, "pin " + slot + pinned, () -> {
            scheduling.pin(slot, pinned);
            return new ScheduleAnswer(null, null);
        });
    }

    @PostMapping("/schedules/{id}/release")
    ScheduleAnswer release(@PathVariable UUID id, @RequestParam(required = false) List<UUID> slots,
                           @RequestHeader(name = KEY, required = false) String key) {
        return submissions.once(key, "release " + id + slots, () -> new ScheduleAnswer(board(id),
                words.say("plan.schedule.released", scheduling.release(id, slots == null ? List.of() : slots))));
    }

    @PostMapping("/schedules/{id}/runs")
    ScheduleAnswer propose(@PathVariable UUID id, @RequestHeader(name = KEY, required = false) String key) {
        return submissions.once(key, "propose " + id, () -> {
            proposals.start(id);
            return new ScheduleAnswer(board(id), null);
        });
    }

    @PostMapping("/schedules/{id}/runs/{run}/{decision}")
    ScheduleAnswer decide(@PathVariable UUID id, @PathVariable UUID run, @PathVariable String decision, @RequestParam(required = false) String reason,
                          @RequestHeader(name = KEY, required = false) String key) {
        return submissions.once(key, decision + " " + run + reason, () -> {
            switch (decision) {
                case "take" -> proposals.takeOver(run, reason);
                case "drop" -> proposals.drop(run);
                case "cancel" -> proposals.cancel(run);
                default -> throw SharedGround.NOT_FOR_YOU.refusal();
            }
            return new ScheduleAnswer(board(id), null);
        });
    }

    private static String board(UUID id) {
        return "/schedules/" + id;
    }
}
