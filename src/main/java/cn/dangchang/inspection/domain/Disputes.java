package cn.dangchang.inspection.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Disputes extends Repository<Dispute, String> {
    Dispute save(Dispute dispute);

    Optional<Dispute> findByNumber(String number);

    List<Dispute> findByVisitOrderByNumber(String visit);
}
