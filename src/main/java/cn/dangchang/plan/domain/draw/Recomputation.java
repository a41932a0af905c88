package cn.dangchang.plan.domain.draw;

import cn.dangchang.plan.DrawRecords.ReplayStep;
import cn.dangchang.plan.domain.draw.DrawResult.Share;
import cn.dangchang.plan.domain.draw.DrawResult.Swap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Computes a draw again from its record alone and holds every part against what the record says. */
final class Recomputation {
    private final DrawExport record;
    private final List<ReplayStep> steps = new ArrayList<>();

    private Recomputation(DrawExport record) {
        this.record = record;
    }

    /** @throws IllegalArgumentException where the record is not whole. */
    static List<ReplayStep> of(DrawExport record) {
        if (Stream.of(record.seed(), record.input(), record.result(), record.swaps(), record.seedHash(), record.inputHash())
                .anyMatch(part -> part == null)) {
            throw new IllegalArgumentException("a part of the record is missing");
        }
        var recomputation = new Recomputation(record);
        recomputation.run();
        return List.copyOf(recomputation.steps);
    }

    private void run() {
        var input = record.input();
        var words = record.witness() == null ? "" : record.witness().words();
        var seed = new Seed(record.seed());
        step("method", null, DrawMethod.VERSION, input.method());
        step("seed", null, seed.commitment(), record.seedHash());
        step("commitment", null, record.seedHash(), input.seedHash());
        step("input", null, input.hash(), record.inputHash());
        var computed = DrawMethod.draw(input, seed, words);
        step("sectors", null, sectors(computed), sectors(record.result()));
        for (var share : computed.shares()) {
            var found = record.result().shares().stream().filter(each -> each.sector().equals(share.sector())).findFirst();
            step("sites", share.sector(), named(share), found.map(this::named).orElse(""));
        }
        step("teams", null, Canon.write(computed.teams()), Canon.write(record.result().teams()));
        step("reserve", null, String.join(" ", computed.reserve()), String.join(" ", record.result().reserve()));
        swaps(computed);
    }

    private void swaps(DrawResult computed) {
        var before = new ArrayList<Swap>();
        for (var swap : record.swaps()) {
            boolean there = DrawMethod.now(computed, before, swap.site()).contains(swap.out());
            step("swap", swap.out(), there ? DrawMethod.next(computed, before, swap.site(), swap.out()).orElse("") : "", swap.in());
            before.add(swap);
        }
    }

    private String named(Share share) {
        var sites = record.input().sitesById();
        return share.wanted() + "/" + share.total() + " " + String.join(" ", share.drawn().stream()
                .map(id -> sites.containsKey(id) ? sites.get(id).enterpriseName() + "(" + id + ")" : id).toList());
    }

    private static String sectors(DrawResult result) {
        return String.join(" ", result.shares().stream().map(share -> share.sector() + ":" + share.eligible()).toList());
    }

    private void step(String name, String subject, String expected, String found) {
        steps.add(new ReplayStep(name, subject, expected, found == null ? "" : found));
    }
}
