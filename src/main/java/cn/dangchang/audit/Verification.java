package cn.dangchang.audit;

import java.util.List;

/** What a verification of the trail found. */
public record Verification(long chains, long entries, List<String> faults) {
    public boolean sound() {
        return faults.isEmpty();
    }
}
