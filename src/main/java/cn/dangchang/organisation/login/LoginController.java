package cn.dangchang.organisation.login;

import cn.dangchang.shared.Role;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The login page; with the demo it shows whom one can be. */
@Controller
class LoginController {
    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final boolean demo;

    LoginController(JdbcClient jdbc, MessageSource messages, Environment environment) {
        this.jdbc = jdbc;
        this.messages = messages;
        demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @GetMapping("/login")
    String login(Model model) {
        if (demo) {
            model.addAttribute("demoAccounts", demoAccounts());
        }
        return "login";
    }

    private List<DemoAccount> demoAccounts() {
        return jdbc.sql("""
                select p.account, p.name, (select min(r.role) from organisation.person_role r where r.account = p.account) as role
                from organisation.person p where p.demo and p.active order by p.agency = 'HX' desc, p.agency, p.account
                """).query((row, index) -> new DemoAccount(row.getString("account"), row.getString("name"), word(row.getString("role"))))
                .list();
    }

    private String word(String role) {
        return messages.getMessage("role." + Role.valueOf(role).key(), null, Locale.SIMPLIFIED_CHINESE);
    }

    public record DemoAccount(String username, String name, String role) {}
}
