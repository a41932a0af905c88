package cn.dangchang.operations.web;

import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One stream per browser. What it sends is only that something changed; the page asks again with the person's own rights. */
@RestController
class LiveController {
    private static final int MOST_TOPICS = 50;

    private final LiveStreams streams;
    private final Acting acting;

    LiveController(LiveStreams streams, Acting acting) {
        this.streams = streams;
        this.acting = acting;
    }

    /**
     * @param topic {@code tasks:<own account>}, {@code tasks:<own role>…} or {@code matter:<number>}; those of other persons are refused.
     *     Without any: the own tasks and the schedules of the own agency.
     */
    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(@RequestParam(defaultValue = "") List<String> topic) {
        var actor = acting.required();
        SharedGround.NOT_FOR_YOU.refuseIf(topic.size() > MOST_TOPICS || topic.stream().anyMatch(each -> !isFor(actor, each)));
        var own = topic.isEmpty() ? Set.of("tasks:" + actor.person(), "schedules:" + actor.agency()) : Set.copyOf(topic);
        return streams.open(own.stream().filter(each -> ofAgency(actor, each)).collect(Collectors.toSet()));
    }

    private static boolean isFor(Actor actor, String topic) {
        return topic.equals("tasks:" + actor.person()) || actor.roles().stream().anyMatch(role -> ofRole(role, topic))
                || topic.startsWith("matter:") && MatterNumber.fits(topic.substring("matter:".length()));
    }

    private static boolean ofRole(Role role, String topic) {
        var own = "tasks:" + role.key();
        return topic.equals(own) || Arrays.asList(":", "@").stream().anyMatch(mark -> topic.startsWith(own + mark))
                || topic.startsWith("tasks:role:" + role.key());
    }

    /** Matters of other agencies are passed over in silence: their pages work without a stream. */
    private static boolean ofAgency(Actor actor, String topic) {
        return !topic.startsWith("matter:") || new MatterNumber(topic.substring("matter:".length())).agency().equals(actor.agency());
    }
}
