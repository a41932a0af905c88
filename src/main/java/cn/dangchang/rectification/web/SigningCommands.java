package cn.dangchang.rectification.web;

import cn.dangchang.rectification.FollowUpOrders;
import cn.dangchang.rectification.RectificationResumptions;
import cn.dangchang.rectification.RectificationReviews;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signatures on a review, a new order or a resumption: officers for themselves, a second one by own PIN, the party by finger or refusal. */
@Controller
@RequestMapping("/rectifications/{number}/{thing}")
class SigningCommands {
    private final PageCommands commands;
    private final RectificationReviews reviews;
    private final FollowUpOrders orders;
    private final RectificationResumptions resumptions;

    SigningCommands(PageCommands commands, RectificationReviews reviews, FollowUpOrders orders, RectificationResumptions resumptions) {
        this.commands = commands;
        this.reviews = reviews;
        this.orders = orders;
        this.resumptions = resumptions;
    }

    @PostMapping("/sign")
    ModelAndView sign(@PathVariable MatterNumber number, @PathVariable String thing, @RequestParam String signer,
                      @RequestParam(required = false) String pin, @RequestParam(required = false) String image, HttpServletRequest request) {
        var given = pin == null || pin.isBlank() ? null : pin;
        UUID drawn = Typed.id("image", image);
        return commands.run(request, number, thing, "signed", () -> {
            switch (thing) {
                case "review" -> reviews.sign(number, PersonId.typed(signer, "signer"), given, drawn);
                case "order" -> orders.sign(number, PersonId.typed(signer, "signer"), given, drawn);
                case "resumption" -> resumptions.sign(number, PersonId.typed(signer, "signer"), given, drawn);
                default -> throw SharedGround.NOT_FOR_YOU.refusal();
            }
        });
    }

    @PostMapping("/sign-party")
    ModelAndView signByParty(@PathVariable MatterNumber number, @PathVariable String thing, @RequestParam String partyName,
                             @RequestParam(required = false) String partyImage, HttpServletRequest request) {
        UUID drawn = Typed.id("partyImage", partyImage);
        return commands.run(request, number, thing, "signed", () -> {
            switch (thing) {
                case "review" -> reviews.signByParty(number, partyName, drawn);
                case "order" -> orders.signByParty(number, partyName, drawn);
                case "resumption" -> resumptions.signByParty(number, partyName, drawn);
                default -> throw SharedGround.NOT_FOR_YOU.refusal();
            }
        });
    }

    @PostMapping("/refuse-party")
    ModelAndView refusedByParty(@PathVariable MatterNumber number, @PathVariable String thing, @RequestParam String refusingName,
                                @RequestParam String reason, @RequestParam(required = false) String witness,
                                @RequestParam(required = false) String video, HttpServletRequest request) {
        UUID film = Typed.id("video", video);
        return commands.run(request, number, thing, "refusal-recorded", () -> {
            switch (thing) {
                case "review" -> reviews.refusedByParty(number, refusingName, reason, witness, film);
                case "order" -> orders.refusedByParty(number, refusingName, reason, witness, film);
                case "resumption" -> resumptions.refusedByParty(number, refusingName, reason, witness, film);
                default -> throw SharedGround.NOT_FOR_YOU.refusal();
            }
        });
    }
}
