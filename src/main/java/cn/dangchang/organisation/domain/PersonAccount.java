package cn.dangchang.organisation.domain;

import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.organisation.People.Certificate;
import cn.dangchang.organisation.Staffing.Newcomer;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.UnitId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A person's account. It is never deleted, because the record names it. */
@Entity
@Table(schema = "organisation", name = "person")
class PersonAccount {
    @Id
    private String account;
    @Version
    private Integer version;
    private String name;
    private String agency;
    private String unit;
    private String passwordHash;
    private boolean passwordInitial;
    private Instant secretsResetAt;
    private String secretsResetBy;
    private boolean active;
    @ElementCollection
    @CollectionTable(schema = "organisation", name = "person_role", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "account", nullable = false)
    private List<EnforcementCertificate> certificates = new ArrayList<>();

    protected PersonAccount() {}

    PersonAccount(Newcomer newcomer, String passwordHash) {
        OrganisationGround.NO_ROLE.refuseAtIf(newcomer.roles().isEmpty(), "roles");
        account = newcomer.id().value();
        name = newcomer.name();
        agency = newcomer.agency().value();
        unit = newcomer.unit().value();
        roles.addAll(newcomer.roles());
        this.passwordHash = passwordHash;
        active = true;
    }

    void become(String newName, UnitId newUnit, Set<Role> newRoles) {
        OrganisationGround.NO_ROLE.refuseAtIf(newRoles.isEmpty(), "roles");
        name = newName;
        unit = newUnit.value();
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    void certify(Certificate certificate) {
        OrganisationGround.CERTIFICATE_DATES_REVERSED.refuseAtIf(certificate.validTo().isBefore(certificate.validFrom()), "validTo");
        certificate(certificate.number()).ifPresentOrElse(known -> known.correct(certificate),
                () -> certificates.add(new EnforcementCertificate(certificate)));
    }

    void revoke(String number, LocalDate day) {
        certificate(number).orElseThrow(OrganisationGround.NO_SUCH_CERTIFICATE::refusal).revoke(day);
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
    }

    /** The password that was given is known to who gave it, and has to be changed at the first login. */
    void mustChangePassword() {
        passwordInitial = true;
    }

    void reset(String initialHash, PersonId by, Instant at) {
        passwordHash = initialHash;
        passwordInitial = true;
        secretsResetBy = by.value();
        secretsResetAt = at;
    }

    void ownPassword(String hash) {
        passwordHash = hash;
        passwordInitial = false;
    }

    boolean hasInitialPassword() {
        return passwordInitial;
    }

    String agency() {
        return agency;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    String unit() {
        return unit;
    }

    private Optional<EnforcementCertificate> certificate(String number) {
        return certificates.stream().filter(each -> each.hasNumber(number)).findFirst();
    }
}
