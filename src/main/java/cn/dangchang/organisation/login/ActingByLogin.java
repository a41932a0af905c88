package cn.dangchang.organisation.login;

import cn.dangchang.organisation.ActingAs;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The login of the current thread says who is acting; without one it is the house itself. */
@Component
class ActingByLogin implements Acting, ActingAs {
    private final Logins logins;

    ActingByLogin(Logins logins) {
        this.logins = logins;
    }

    @Override
    public Optional<Actor> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return isLogin(authentication) ? Optional.of(login(authentication).actor()) : Optional.empty();
    }

    @Override
    public <T> T call(PersonId person, Supplier<T> work) {
        if (isLogin(SecurityContextHolder.getContext().getAuthentication())) {
            throw new IllegalStateException("somebody is logged in here and acts already");
        }
        var before = SecurityContextHolder.getContext();
        var login = login(person);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(login, null, login.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private Login login(PersonId person) {
        try {
            var login = logins.loadUserByUsername(person.value());
            login.eraseCredentials();
            return login;
        } catch (UsernameNotFoundException none) {
            throw OrganisationGround.NO_SUCH_PERSON.refusal();
        }
    }

    private Login login(Authentication authentication) {
        return authentication.getPrincipal() instanceof Login login ? login : login(new PersonId(authentication.getName()));
    }

    private static boolean isLogin(Authentication authentication) {
        return authentication != null && authentication.isAuthenticated() && !(authentication instanceof AnonymousAuthenticationToken);
    }
}
