package cn.dangchang.registry.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegisteredEnterprises extends Repository<RegisteredEnterprise, UUID> {
    Optional<RegisteredEnterprise> findById(UUID id);

    List<RegisteredEnterprise> findByIdIn(Collection<UUID> ids);

    List<RegisteredEnterprise> findByAgencyOrderByName(String agency);

    boolean existsByAgencyAndCreditCode(String agency, String creditCode);

    List<RegisteredEnterprise> findByAgencyAndCreditCodeIn(String agency, Collection<String> creditCodes);

    @Query("select each from RegisteredEnterprise each where each.agency = :agency and each.creditCode is null")
    List<RegisteredEnterprise> withoutCode(String agency);

    @Query("select count(each) > 0 from RegisteredEnterprise each where each.agency = :agency and each.profile.identityNumber = :number and each.id <> :but")
    boolean holdsIdentity(String agency, String number, UUID but);

    @Query("""
            select each from RegisteredEnterprise each where each.agency = :agency and (each.name like :pattern escape '!'
            or each.creditCode like upper(:pattern) escape '!'
            or exists (select site from RegisteredSite site where site.enterprise = each and site.address like :pattern escape '!'))
            order by each.name""")
    List<RegisteredEnterprise> like(String agency, String pattern, Limit limit);

    @Query("select site from RegisteredSite site where site.id = :id")
    Optional<RegisteredSite> site(UUID id);
}
