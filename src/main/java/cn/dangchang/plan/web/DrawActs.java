package cn.dangchang.plan.web;

import cn.dangchang.plan.DrawExclusion;
import cn.dangchang.plan.DrawGround;
import cn.dangchang.plan.Draws;
import cn.dangchang.plan.Draws.Exclusion;
import cn.dangchang.plan.Draws.Witness;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is done on the page of a draw; a refusal comes back at its field. */
@RestController
@RequestMapping("/draws/{number}")
class DrawActs {
    private static final String KEY = "Idempotency-Key";

    private final Draws draws;
    private final DrawSubmissions submissions;

    DrawActs(Draws draws, DrawSubmissions submissions) {
        this.draws = draws;
        this.submissions = submissions;
    }

    @PostMapping("/exclusions")
    DrawNext exclude(@PathVariable String number, @RequestParam Map<String, String> typed,
            @RequestHeader(name = KEY, required = false) String key) {
        return then(number, key, "exclude " + typed.get("subject") + typed.get("kind") + typed.get("reason"), draw -> {
            var kind = Arrays.stream(DrawExclusion.values()).filter(each -> each.name().equals(typed.get("kind"))).findFirst().orElse(null);
            draws.exclude(draw, new Exclusion(typed.get("subject"), kind, typed.get("reason")));
            return draw;
        });
    }

    @PostMapping("/exclusions/readmit")
    DrawNext readmit(@PathVariable String number, @RequestParam(defaultValue = "") String subject,
            @RequestHeader(name = KEY, required = false) String key) {
        return then(number, key, "readmit " + subject, draw -> {
            draws.readmit(draw, subject);
            return draw;
        });
    }

    @PostMapping("/freeze")
    DrawNext freeze(@PathVariable String number, @RequestHeader(name = KEY, required = false) String key) {
        return then(number, key, "freeze", draw -> {
            draws.freeze(draw);
            return draw;
        });
    }

    @PostMapping("/draw")
    DrawNext draw(@PathVariable String number, @RequestParam(defaultValue = "") String witness,
            @RequestParam(defaultValue = "") String words,
                  @RequestParam(defaultValue = "") String pin, @RequestHeader(name = KEY, required = false) String key) {
        return then(number, key, "draw " + witness + words, draw -> {
            draws.draw(draw, witness.isBlank() ? null : new Witness(person(witness, "witness"), words, pin));
            return draw;
        });
    }

    @PostMapping("/replacements")
    DrawNext replace(@PathVariable String number, @RequestParam(defaultValue = "") String member,
            @RequestParam(defaultValue = "") String reason,
                     @RequestHeader(name = KEY, required = false) String key) {
        return then(number, key, "replace " + member + reason, draw -> {
            var parts = member.split("/", 2);
            DrawGround.OFFICER_NOT_DRAWN.refuseAtIf(parts.length < 2 || !parts[0].matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), "member");
            draws.replace(draw, UUID.fromString(parts[0]), person(parts[1], "member"), reason);
            return draw;
        });
    }

    @PostMapping("/redraw")
    DrawNext redraw(@PathVariable String number, @RequestParam(defaultValue = "") String reason,
            @RequestHeader(name = KEY, required = false) String key) {
        return then(number, key, "redraw " + reason, draw -> draws.redraw(draw, reason));
    }

    @PostMapping("/abandon")
    DrawNext abandon(@PathVariable String number, @RequestParam(defaultValue = "") String reason,
            @RequestHeader(name = KEY, required = false) String key) {
        return then(number, key, "abandon " + reason, draw -> {
            draws.abandon(draw, reason);
            return draw;
        });
    }

    @PostMapping("/publish")
    DrawNext publish(@PathVariable String number, @RequestHeader(name = KEY, required = false) String key) {
        return then(number, key, "publish", draw -> {
            draws.publish(draw);
            return draw;
        });
    }

    @PostMapping("/sheet")
    DrawNext sheet(@PathVariable String number, @RequestHeader(name = KEY, required = false) String key) {
        var draw = DrawSubmissions.number(number);
        return submissions.once(key, number + " sheet", () -> "/documents/" + draws.recordSheet(draw));
    }

    private DrawNext then(String number, String key, String what, Function<MatterNumber, MatterNumber> act) {
        var draw = DrawSubmissions.number(number);
        return submissions.once(key, number + " " + what, () -> "/draws/" + act.apply(draw));
    }

    private static PersonId person(String typed, String field) {
        try {
            return new PersonId(typed);
        } catch (IllegalArgumentException nobody) {
            throw (field.equals("witness") ? DrawGround.WITNESS_NOT_FIT : DrawGround.OFFICER_NOT_DRAWN).refusalAt(field);
        }
    }
}
