package cn.dangchang.inspection.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JointDepartments extends Repository<JointDepartment, UUID> {
    JointDepartment save(JointDepartment department);

    Optional<JointDepartment> findById(UUID id);

    List<JointDepartment> findByVisitOrderByPosition(String visit);

    boolean existsByVisit(String visit);

    @Modifying(flushAutomatically = true)
    @Query("delete from JointDepartment d where d.visit = :visit")
    void leave(String visit);
}
