package cn.dangchang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Work spread over threads in a closed loop. */
final class Load {
    private Load() {}

    /** @return seconds until all of it was done. */
    static double seconds(int threads, List<Runnable> work) {
        var next = new AtomicInteger();
        Callable<Void> worker = () -> {
            for (int i = next.getAndIncrement(); i < work.size(); i = next.getAndIncrement()) {
                work.get(i).run();
            }
            return null;
        };
        var pool = Executors.newFixedThreadPool(threads);
        try {
            long begun = System.nanoTime();
            var workers = new ArrayList<Callable<Void>>();
            for (int i = 0; i < threads; i++) {
                workers.add(worker);
            }
            for (var each : pool.invokeAll(workers)) {
                each.get();
            }
            return (System.nanoTime() - begun) / 1e9;
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        } finally {
            pool.shutdownNow();
        }
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int n = sorted.size();
        return n % 2 == 1 ? sorted.get(n / 2) : (sorted.get(n / 2 - 1) + sorted.get(n / 2)) / 2;
    }

    /** @param share 0.95 for the value that 95 % of all do not exceed */
    static double percentile(List<Double> values, double share) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
