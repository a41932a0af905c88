package cn.dangchang.registry.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Corrections extends Repository<Correction, UUID> {
    List<Correction> findByEnterpriseIdOrderByChangedAtDescField(UUID enterpriseId);

}
