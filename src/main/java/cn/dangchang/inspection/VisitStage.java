package cn.dangchang.inspection;

/** Where a visit stands; the Chinese word is the message {@code inspection.stage.<kebab-name>}. */
public enum VisitStage {
    DRAFTING, REVIEWING, APPROVING, ENTERING, CORRECTING_ENTRY, INSPECTING, FEEDING_BACK, DISPOSING, CO_SIGNING, ACTING, FILING, FILED, CLOSED,
    /** The site was closed, moved, stopped, not at the address, or the visit was called off. */ NOT_HELD,
    /** Entry stayed refused after a written order; the penalty follows (安全生产法 108). */ ENTRY_REFUSED,
    /** The late approval of an urgent visit was denied, and the visit was taken back. */ WITHDRAWN;

    /** @return the message key of the stage's name. */
    public String key() {
        return "inspection.stage." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** @return whether nothing more happens on site. */
    public boolean over() {
        return compareTo(FILING) >= 0;
    }
}
