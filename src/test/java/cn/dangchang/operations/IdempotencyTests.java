package cn.dangchang.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.dangchang.DangchangTest;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DangchangTest
class IdempotencyTests {
    @Autowired
    Idempotency idempotency;
    @Autowired
    ActingAs acting;

    private final String key = UUID.randomUUID().toString();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void aRepetitionThatComesMeanwhileWaitsAndGetsTheSameAnswer() throws Exception {
        var firstIsWorking = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(5);
        Callable<Answer> request = () -> idempotency.once(key, "pay 5", Answer.class, () -> {
            firstIsWorking.countDown();
            return new Answer("receipt " + done.incrementAndGet());
        });
        var answers = pool.invokeAll(Collections.nCopies(5, request));
        assertThat(firstIsWorking.await(10, TimeUnit.SECONDS)).isTrue();
        for (var answer : answers) {
            assertThat(answer.get()).isEqualTo(new Answer("receipt 1"));
        }
        pool.shutdown();
        assertThat(done).hasValue(1);
    }

    @Test
    void aRequestThatFailedMayBeRepeated() {
        assertThatThrownBy(() -> idempotency.once(key, "pay", Answer.class, () -> {
            throw new IllegalStateException("no");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(idempotency.once(key, "pay", Answer.class, () -> new Answer("ok"))).isEqualTo(new Answer("ok"));
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        idempotency.once(key, "pay 5", Answer.class, () -> new Answer("ok"));
        assertThat(catchThrowableOfType(Refusal.class, () -> idempotency.once(key, "pay 6", Answer.class, () -> new Answer("no"))).ground())
                .isEqualTo(OperationsGround.KEY_USED_FOR_SOMETHING_ELSE);
    }

    @Test
    void keysOfDifferentPeopleDoNotMeet() {
        for (var person : List.of("inspector-1", "inspector-2")) {
            acting.run(new PersonId(person), () -> idempotency.once(key, "pay " + person, Answer.class, () -> new Answer(person)));
        }
        assertThat(acting.call(new PersonId("inspector-2"), () -> idempotency.once(key, "pay inspector-2", Answer.class, () -> null)))
                .isEqualTo(new Answer("inspector-2"));
    }

    record Answer(String text) {}
}
