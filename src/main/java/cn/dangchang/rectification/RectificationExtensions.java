package cn.dangchang.rectification;

import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;

/** The party asks for more time; a leader decides by the task {@code decide-extension}. */
public interface RectificationExtensions {
    /**
     * @param request as received
     * @throws cn.dangchang.shared.Refusal EXTENSION_WITHOUT_GROUND, EXTENSION_AFTER_THE_DEADLINE, EXTENSION_ASKED_TOO_EARLY,
     *     EXTENSION_ALREADY_ASKED, EXTENSION_DOES_NOT_EXTEND
     */
    void request(MatterNumber number, Request request);

    /** @param items sequence numbers; empty for all that are open. */
    record Request(List<Integer> items, String ground, LocalDate until) {}
}
