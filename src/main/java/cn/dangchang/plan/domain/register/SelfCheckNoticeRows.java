package cn.dangchang.plan.domain.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SelfCheckNoticeRows extends Repository<SelfCheckNotice, UUID> {
    Optional<SelfCheckNotice> findById(UUID id);

    List<SelfCheckNotice> findByAgencyOrderByIssuedOnDesc(String agency);

    SelfCheckNotice save(SelfCheckNotice notice);
}
