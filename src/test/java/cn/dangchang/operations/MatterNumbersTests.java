package cn.dangchang.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.DangchangTest;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DangchangTest
class MatterNumbersTests {
    @Autowired
    MatterNumbers numbers;
    @Autowired
    TransactionTemplate transactions;

    @Test
    void numbersAreGivenOutWithoutGapThoughEverySecondTransactionRollsBack() throws Exception {
        var agency = new AgencyId("NUMA");
        var pool = Executors.newFixedThreadPool(8);
        List<Callable<String>> takers = new ArrayList<>();
        for (int taker = 0; taker < 60; taker++) {
            boolean fails = taker % 2 == 1;
            takers.add(() -> transactions.execute(status -> {
                var number = numbers.next(agency, MatterKind.VISIT).value();
                if (fails) {
                    status.setRollbackOnly();
                }
                return fails ? null : number;
            }));
        }
        var taken = new ArrayList<Long>();
        for (Future<String> future : pool.invokeAll(takers)) {
            if (future.get() != null) {
                taken.add(Long.valueOf(future.get().substring(future.get().lastIndexOf('-') + 1)));
            }
        }
        pool.shutdown();
        assertThat(taken).containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 30).boxed().toList());
    }

    @Test
    void everyAgencyAndKindCountsForItself() {
        transactions.executeWithoutResult(status -> {
            var first = numbers.next(new AgencyId("NUMB"), MatterKind.VISIT);
            IntStream.range(0, 3).forEach(step -> numbers.next(new AgencyId("NUMC"), MatterKind.VISIT));
            assertThat(first.value()).startsWith("NUMB-JC").endsWith("-0001");
            assertThat(numbers.next(new AgencyId("NUMB"), MatterKind.RECTIFICATION).value()).startsWith("NUMB-ZG").endsWith("-0001");
            assertThat(numbers.next(new AgencyId("NUMB"), MatterKind.VISIT).value()).endsWith("-0002");
        });
    }

    @Test
    void aNumberIsTakenOnlyWithinTheTransactionThatUsesIt() {
        assertThatThrownBy(() -> numbers.next(new AgencyId("NUMD"), MatterKind.VISIT)).isInstanceOf(IllegalTransactionStateException.class);
    }
}
