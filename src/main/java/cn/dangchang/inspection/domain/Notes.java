package cn.dangchang.inspection.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Notes extends Repository<Note, UUID> {
    Note save(Note note);

    List<Note> findByVisitOrderByWrittenAt(String visit);
}
