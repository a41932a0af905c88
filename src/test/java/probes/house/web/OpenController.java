package probes.house.web;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;

/** A controller that everybody could call, with an injected field. */
@Controller
public class OpenController {
    @Autowired
    String injected;
}
