package cn.dangchang.inspection.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ChecklistAnswers extends Repository<ChecklistAnswer, UUID> {
    ChecklistAnswer save(ChecklistAnswer answer);

    Optional<ChecklistAnswer> findByVisitAndPersonAndItem(String visit, String person, String item);

    List<ChecklistAnswer> findByVisitAndPersonOrderByItem(String visit, String person);

    List<ChecklistAnswer> findByVisitOrderByItem(String visit);
}
