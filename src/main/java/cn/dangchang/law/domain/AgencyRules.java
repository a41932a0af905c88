package cn.dangchang.law.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AgencyRules extends Repository<AgencyRule, UUID> {
    List<AgencyRule> findByAgencyAndKeyOrderByValidFrom(String agency, String key);

    AgencyRule saveAndFlush(AgencyRule rule);
}
