package cn.dangchang.penalty;

/** How far a preservation is. */
public enum PreservationState {
    WRITTEN(true), APPLIED(true), APPROVED(true), REFUSED(false), WITHDRAWN(false), IN_FORCE(true), PROPOSED(true), DECIDED(false), RELEASED(false);

    private final boolean open;

    PreservationState(boolean open) {
        this.open = open;
    }

    /** @return whether somebody still has to decide something. */
    public boolean open() {
        return open;
    }

    public boolean inForce() {
        return this == IN_FORCE || this == PROPOSED;
    }

    public String key() {
        return "penalty.preservation.state." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
