package cn.dangchang.inspection.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface JointPapers extends Repository<JointPaper, UUID> {
    JointPaper save(JointPaper paper);

    List<JointPaper> findByDepartmentIdOrderByEnteredAt(UUID department);
}
