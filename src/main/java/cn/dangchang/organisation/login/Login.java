package cn.dangchang.organisation.login;

import cn.dangchang.shared.Actor;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who is logged in, as the session keeps it. A change of the person ends the session, so the roles are those of today. */
public class Login implements UserDetails, CredentialsContainer {
    @Serial
    private static final long serialVersionUID = 1;

    private final PersonId person;
    private final String name;
    private final AgencyId agency;
    private final TreeSet<Role> roles;
    private final boolean active;
    private final boolean initial;
    private String passwordHash;

    Login(PersonId person, String name, AgencyId agency, Set<Role> roles, boolean active, boolean initial, String passwordHash) {
        this.person = person;
        this.name = name;
        this.agency = agency;
        this.roles = new TreeSet<>(roles);
        this.active = active;
        this.initial = initial;
        this.passwordHash = passwordHash;
    }

    Actor actor() {
        return new Actor(person, agency, roles);
    }

    /** @return whether the password was given by somebody else and has to be changed first. */
    boolean isInitial() {
        return initial;
    }

    /** @return the person's own name, for the page's head. */
    public String getName() {
        return name;
    }

    public String getAgency() {
        return agency.value();
    }

    /** @return keys of the roles, whose names are messages {@code role.<key>}. */
    public List<String> getRoles() {
        return roles.stream().map(Role::key).toList();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList();
    }

    @Override
    public String getUsername() {
        return person.value();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
