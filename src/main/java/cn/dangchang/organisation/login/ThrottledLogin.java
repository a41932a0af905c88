package cn.dangchang.organisation.login;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks account and password, by form or HTTP Basic alike, and slows down whoever guesses. */
@Component
class ThrottledLogin implements AuthenticationProvider {
    private final DaoAuthenticationProvider passwords;
    private final LoginAttempts attempts;

    ThrottledLogin(Logins logins, PasswordEncoder encoder, LoginAttempts attempts) {
        passwords = new DaoAuthenticationProvider(logins);
        passwords.setPasswordEncoder(encoder);
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var account = Logins.accountIn(asked.getName());
        var address = asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (attempts.tooMany(account, address)) {
            throw new LockedException("too many failed logins of this account from this address");
        }
        try {
            return passwords.authenticate(asked);
        } catch (BadCredentialsException wrong) {
            attempts.failed(account, address);
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
