package cn.dangchang.worklist.domain;

/**
 * What a list shows; every field is in the page's address. Nulls and blanks do not narrow.
 *
 * @param tab {@code mine}, {@code waiting}, {@code all} (both), {@code group} (what one oversees) or {@code done}
 * @param due {@code overdue}, {@code today}, {@code week}
 * @param after cursor of the last row shown
 */
public record TaskFilter(String tab, String q, String key, String campaign, String sector, String town, String due, String after) {
    public static final String ALL = "all";

    public TaskFilter {
        tab = tab == null || tab.isBlank() ? ALL : tab;
    }

    boolean is(String name) {
        return tab.equals(name);
    }

    TaskFilter onTab(String name) {
        return new TaskFilter(name, q, key, campaign, sector, town, due, null);
    }
}
