package cn.dangchang.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Camunda's webapps take the login of our pages; roles are its groups, agencies its tenants. Named in a filter parameter, hence public. */
public class HouseLogin implements AuthenticationProvider {
    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        var login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || !login.isAuthenticated() || login instanceof AnonymousAuthenticationToken) {
            return AuthenticationResult.unsuccessful();
        }
        var result = AuthenticationResult.successful(login.getName());
        result.setGroups(login.getAuthorities().stream().map(GrantedAuthority::getAuthority).map(HouseLogin::group).toList());
        result.setTenants(engine.getIdentityService().createTenantQuery().userMember(login.getName()).list().stream().map(Tenant::getId).toList());
        return result;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }

    private static String group(String authority) {
        return authority.replaceFirst("^ROLE_", "").toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
