package cn.dangchang.registry;

import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.shared.AgencyId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The register as lists: found by what is registered, a page at a time, and counted. */
public interface EnterpriseLists {
    /** The orders in which a list may come. */
    List<String> ORDERS = List.of("name", "creditCode", "riskLevel", "registeredAt");

    /** @param page from 0; @param order one of {@link #ORDERS}. */
    Page page(AgencyId agency, Criteria criteria, int page, int size, String order, boolean descending);

    /** @return the nearest end of a licence of each enterprise that has one that ends. */
    Map<UUID, Expiry> nearestExpiry(AgencyId agency, List<UUID> enterprises);

    Summary summary(AgencyId agency);

    /** @return how many are registered in each category, those in none under null. */
    Map<SupervisedCategory, Long> byCategory(AgencyId agency);

    /** @return the words by code to filter by, under the names of the criteria. */
    Map<String, Map<String, String>> choices(AgencyId agency);

    /**
     * Every part may be blank.
     *
     * @param q part of the name, the credit code or an address; @param licence {@code overdue}, {@code 30}, {@code 60} (ends within so many
     *     days) or {@code reassess} (the standardisation level is due)
     */
    record Criteria(String q, String kind, String sector, String town, String risk, String supervision, String size, String category, String state,
                    String licence) {
        public static Criteria all() {
            return new Criteria(null, null, null, null, null, null, null, null, null, null);
        }
    }

    record Page(List<Enterprise> enterprises, long total, int page, int size) {
        public boolean hasNext() {
            return (page + 1L) * size < total;
        }
    }

    /** @param sized of those the size is known; @param smallAndMedium medium, small and micro ones of them. */
    record Summary(long total, long sized, long smallAndMedium, long overdue, long expiring, long reassess) {
        /** @return the share of small and medium enterprises in per cent, with one decimal. */
        public String share() {
            return sized == 0 ? "0.0" : String.format(java.util.Locale.ROOT, "%.1f", 100.0 * smallAndMedium / sized);
        }
    }
}
