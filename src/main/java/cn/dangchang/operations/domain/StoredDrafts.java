package cn.dangchang.operations.domain;

import cn.dangchang.operations.Drafts;
import cn.dangchang.operations.OperationsGround;
import cn.dangchang.shared.PersonId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredDrafts implements Drafts {
    private static final int LIMIT_BYTES = 256 * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectMapper mapper;

    StoredDrafts(JdbcClient jdbc, Clock clock, ObjectMapper mapper) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.mapper = mapper;
    }

    @Override
    @Transactional
    public Draft save(PersonId person, String key, String json) {
        OperationsGround.DRAFT_TOO_LARGE.refuseIf(key.length() > 200 || json.getBytes(StandardCharsets.UTF_8).length > LIMIT_BYTES);
        requireJson(json);
        var at = clock.instant();
        jdbc.sql("""
                insert into operations.draft (person, key, json, saved_at) values (?, ?, ?, ?)
                on conflict (person, key) do update set json = excluded.json, saved_at = excluded.saved_at
                """).param(person.value()).param(key).param(json).param(at.atOffset(ZoneOffset.UTC)).update();
        return new Draft(json, at);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Draft> of(PersonId person, String key) {
        return jdbc.sql("select json, saved_at from operations.draft where person = ? and key = ?").param(person.value()).param(key)
                .query((row, index) -> new Draft(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant())).optional();
    }

    @Override
    @Transactional
    public void discard(PersonId person, String key) {
        jdbc.sql("delete from operations.draft where person = ? and key = ?").param(person.value()).param(key).update();
    }

    private void requireJson(String json) {
        try {
            // a zero in the text could not be stored
            OperationsGround.DRAFT_NOT_JSON.refuseIf(json.indexOf('\0') >= 0 || mapper.readTree(json).isMissingNode());
        } catch (JsonProcessingException broken) {
            throw OperationsGround.DRAFT_NOT_JSON.refusal();
        }
    }
}
