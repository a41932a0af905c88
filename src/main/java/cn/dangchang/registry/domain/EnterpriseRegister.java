package cn.dangchang.registry.domain;

import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.shared.AgencyId;
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
    private final Roll roll;
    private final Journal journal;

    EnterpriseRegister(RegisteredEnterprises register, Corrections corrections, Registrars registrars, Roll roll, Journal journal) {
        this.register = register;
        this.corrections = corrections;
        this.registrars = registrars;
        this.roll = roll;
        this.journal = journal;
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
        var enterprise = new RegisteredEnterprise(registration, journal.now());
        unique(enterprise, registration.agency());
        roll.keep(enterprise);
        journal.record(enterprise.id(), "registry.enterprise-registered",
                Map.of("agency", registration.agency().value(), "creditCode", String.valueOf(enterprise.creditCode())));
        return enterprise.enterprise();
    }

    @Override
    public Enterprise change(UUID id, Registration registration) {
        registrars.require(registration.agency());
        RegisteredEnterprise enterprise = own(id);
        var before = enterprise.particulars();
        if (enterprise.creditCode() == null && registration.creditCode() != null && !registration.creditCode().isBlank()) {
            codeIsFree(registration.agency(), registration.creditCode().strip());
        }
        enterprise.correct(registration);
        identityIsFree(enterprise, registration.agency());
        roll.keep(enterprise);
        journal.changed(id, before, enterprise.particulars());
        return enterprise.enterprise();
    }

    private void unique(RegisteredEnterprise enterprise, AgencyId agency) {
        if (enterprise.creditCode() != null) {
            codeIsFree(agency, enterprise.creditCode());
        }
        identityIsFree(enterprise, agency);
    }

    private void codeIsFree(AgencyId agency, String code) {
        RegistryGround.CREDIT_CODE_ALREADY_REGISTERED.refuseAtIf(register.existsByAgencyAndCreditCode(agency.value(), new CreditCode(code).value()),
                "creditCode", code);
    }

    private void identityIsFree(RegisteredEnterprise enterprise, AgencyId agency) {
        RegistryGround.IDENTITY_NUMBER_ALREADY_REGISTERED.refuseAtIf(!enterprise.identityNumber().isEmpty()
                && register.holdsIdentity(agency.value(), enterprise.identityNumber(), enterprise.id()), "identityNumber");
    }

    @Override
    public String telephone(UUID id) {
        RegisteredEnterprise enterprise = own(id);
        journal.record(id, "registry.telephone-read", Map.of());
        return enterprise.telephone();
    }

    @Override
    public String identityNumber(UUID id) {
        RegisteredEnterprise enterprise = own(id);
        journal.record(id, "registry.identity-number-read", Map.of());
        return enterprise.identityNumber();
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
