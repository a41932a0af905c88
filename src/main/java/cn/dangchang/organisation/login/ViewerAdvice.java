package cn.dangchang.organisation.login;

import cn.dangchang.organisation.Units;
import cn.dangchang.organisation.Units.Agency;
import cn.dangchang.shared.AgencyId;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who looks at the page, for the strip on top of it. */
@ControllerAdvice(annotations = Controller.class)
class ViewerAdvice {
    private final Units units;
    private final MessageSource messages;

    ViewerAdvice(Units units, MessageSource messages) {
        this.units = units;
        this.messages = messages;
    }

    @ModelAttribute("viewer")
    Viewer viewer(@AuthenticationPrincipal Object principal) {
        if (!(principal instanceof Login login)) {
            return null;
        }
        var roles = login.getRoles().stream().map(role -> messages.getMessage("role." + role, null, role, Locale.SIMPLIFIED_CHINESE))
                .collect(Collectors.joining("、"));
        return new Viewer(login.getName(), roles, units.agency(new AgencyId(login.getAgency())).map(Agency::name).orElse(login.getAgency()));
    }

    public record Viewer(String name, String roles, String agency) {}
}
