package cn.dangchang.inspection.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ApprovalSheets extends Repository<ApprovalSheet, UUID> {
    ApprovalSheet save(ApprovalSheet sheet);

    Optional<ApprovalSheet> findById(UUID id);
}
