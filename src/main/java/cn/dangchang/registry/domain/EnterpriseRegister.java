package cn.dangchang.registry.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.shared.AgencyId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the register of enterprises and its history. */
@Component
@Transactional
class EnterpriseRegister implements Enterprises {
    private final RegisteredEnterprises register;
    private final Corrections corrections;
    private final Registrars registrars;
    private final AuditTrail trail;
    private final Clock clock;

    EnterpriseRegister(RegisteredEnterprises register, Corrections corrections, Registrars registrars, AuditTrail trail, Clock clock) {
        this.register = register;
        this.corrections = corrections;
        this.registrars = registrars;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Enterprise> find(UUID id) {
        return register.findById(id).map(RegisteredEnterprise::enterprise);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Site> site(UUID siteId) {
        return register.site(siteId).map(RegisteredSite::site);
    }

    @Override
    @Transactional(readOnly = true)
    public Enterprise visible(UUID id) {
        return own(id).enterprise();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Enterprise> search(AgencyId agency, String text, int limit) {
        String pattern = "%" + (text == null ? "" : text.strip()).replaceAll("[!%_]", "!$0") + "%";
        return register.like(agency.value(), pattern, Limit.of(limit)).stream().map(RegisteredEnterprise::enterprise).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Enterprise> of(AgencyId agency) {
        return register.findByAgencyOrderByName(agency.value()).stream().map(RegisteredEnterprise::enterprise).toList();
    }

    @Override
    public Enterprise register(Registration registration) {
        registrars.require(registration.agency());
        String code = new CreditCode(registration.creditCode()).value();
        RegistryGround.CREDIT_CODE_ALREADY_REGISTERED.refuseAtIf(register.existsByAgencyAndCreditCode(registration.agency().value(), code),
                "creditCode", code);
        RegisteredEnterprise enterprise = register.save(new RegisteredEnterprise(registration, clock.instant()));
        trail.record(Chain.enterprise(enterprise.id().toString()), "registry.enterprise-registered",
                Map.of("agency", registration.agency().value(), "creditCode", code));
        return enterprise.enterprise();
    }

    @Override
    public Enterprise change(UUID id, Registration registration) {
        registrars.require(registration.agency());
        RegisteredEnterprise enterprise = own(id);
        RegistryGround.CREDIT_CODE_NOT_VALID.refuseAtIf(!enterprise.creditCode().equals(registration.creditCode()), "creditCode",
                String.valueOf(registration.creditCode()));
        Map<String, String> before = enterprise.particulars();
        enterprise.correct(registration);
        Map<String, String> after = enterprise.particulars();
        Instant now = clock.instant();
        List<String> fields = after.keySet().stream().filter(field -> !after.get(field).equals(before.get(field))).toList();
        fields.forEach(field -> corrections.save(new Correction(id,
                new Change(now, registrars.acting(), field, before.getOrDefault(field, ""), after.get(field)))));
        trail.record(Chain.enterprise(id.toString()), "registry.enterprise-changed", Map.of("fields", fields));
        return enterprise.enterprise();
    }

    @Override
    public String telephone(UUID id) {
        RegisteredEnterprise enterprise = own(id);
        trail.record(Chain.enterprise(id.toString()), "registry.telephone-read", Map.of());
        return enterprise.telephone();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Change> history(UUID id) {
        own(id);
        return corrections.findByEnterpriseIdOrderByChangedAtDescField(id).stream().map(Correction::change).toList();
    }

    private RegisteredEnterprise own(UUID id) {
        return register.findById(id).filter(enterprise -> registrars.mayRead(enterprise::belongsTo))
                .orElseThrow(RegistryGround.NO_SUCH_ENTERPRISE::refusal);
    }
}
