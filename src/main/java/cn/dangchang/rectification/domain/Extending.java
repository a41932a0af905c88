package cn.dangchang.rectification.domain;

import static cn.dangchang.rectification.RectificationGround.EXTENSION_ALREADY_ASKED;
import static cn.dangchang.rectification.RectificationGround.EXTENSION_BEYOND_LIMIT;
import static cn.dangchang.rectification.RectificationGround.NO_EXTENSION_ASKED;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.Processes;
import cn.dangchang.rectification.RectificationExtensions;
import cn.dangchang.rectification.RectificationWords;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests for more time and records what a leader decides; the clocks of the items wait for the answer, and the timers with them. */
@Service
@Transactional
public class Extending implements RectificationExtensions {
    private final RectificationDesk desk;
    private final Extensions extensions;
    private final RectificationClocks clocks;
    private final Processes processes;

    Extending(RectificationDesk desk, Extensions extensions, RectificationClocks clocks, Processes processes) {
        this.desk = desk;
        this.extensions = extensions;
        this.clocks = clocks;
        this.processes = processes;
    }

    @Override
    public void request(MatterNumber number, Request request) {
        var matter = desk.open(number);
        desk.scope().requireFollowsUp(matter);
        EXTENSION_ALREADY_ASKED.refuseIf(extensions.findByRectificationAndGrantedIsNull(matter.id()).isPresent());
        var extension = extensions.saveAndFlush(Extension.asked(matter, request, desk.actor(), desk.today(), clocks.extensionWindow(matter)));
        clocks.pauseItems(matter, extension);
        clocks.startExtensionReply(matter, desk.today());
        desk.note(matter, "extension-requested", Map.of("extension", extension.id().toString(), "items", extension.items(),
                "until", extension.askedUntil().toString()));
        processes.correlate(RectificationWords.EXTENSION_REQUESTED, matter.processInstance(), Outcome.done());
    }

    /** @param newDeadline the day granted; the day asked for where null. */
    public void grant(MatterNumber number, LocalDate newDeadline, String reason) {
        var matter = desk.open(number);
        var extension = undecided(matter);
        var day = newDeadline == null ? extension.askedUntil() : newDeadline;
        for (int seq : extension.items()) {
            var latest = clocks.latestExtension(matter, matter.item(seq));
            EXTENSION_BEYOND_LIMIT.refuseAtIf(day.isAfter(latest), "newDeadline", seq, latest);
        }
        extension.grant(desk.actor(), desk.today(), day, reason);
        matter.extend(extension);
        decided(matter, extension, true);
    }

    public void refuse(MatterNumber number, String reason) {
        var matter = desk.open(number);
        var extension = undecided(matter);
        extension.refuse(desk.actor(), desk.today(), reason);
        decided(matter, extension, false);
    }

    private Extension undecided(Rectification matter) {
        matter.requireOpen();
        return extensions.findByRectificationAndGrantedIsNull(matter.id()).orElseThrow(NO_EXTENSION_ASKED::refusal);
    }

    private void decided(Rectification matter, Extension extension, boolean granted) {
        clocks.settleItems(matter, extension, granted ? "extension-granted" : "extension-refused");
        clocks.end(matter, RectificationClocks.EXTENSION, "extension-decided");
        desk.note(matter, "extension-decided", Map.of("extension", extension.id().toString(), "granted", granted,
                "newDeadline", String.valueOf(extension.newDeadline())));
    }

    @Transactional(readOnly = true)
    public Map<String, Object> opening(MatterNumber number) {
        return extensions.findByRectificationAndGrantedIsNull(desk.seen(number).id())
                .map(extension -> Map.<String, Object>of("newDeadline", extension.askedUntil())).orElse(Map.of());
    }
}
