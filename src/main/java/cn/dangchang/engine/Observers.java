package cn.dangchang.engine;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Those who hear of tasks; looked up once, and late, since they stand on modules that stand on this one. */
@Component
class Observers {
    private final Supplier<List<TaskObserver>> all;

    Observers(ObjectProvider<TaskObserver> beans) {
        all = SingletonSupplier.of(() -> beans.orderedStream().toList());
    }

    void forEach(Consumer<TaskObserver> told) {
        all.get().forEach(told);
    }
}
