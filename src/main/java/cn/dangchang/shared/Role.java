package cn.dangchang.shared;

import java.util.Arrays;

/** A role of the house; the key is the engine's candidate group and is fixed, clients outside rely on it. */
public enum Role {
    HEAD, LEADER, GROUP_LEADER, INSPECTOR, EXPERT, ESCORT, LEGAL_REVIEWER, SUPERVISOR, COORDINATOR, PLANNER, ARCHIVIST, ADMIN;

    /** @return the role's key, such as {@code group-leader}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static Role ofKey(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role: " + key));
    }
}
