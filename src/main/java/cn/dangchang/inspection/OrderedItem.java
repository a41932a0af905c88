package cn.dangchang.inspection;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * One finding in an order or a decision on site.
 *
 * @param requirement what has to be done, or null where the description itself says it
 * @param deadline last day, inclusive; null for measures that hold until they are lifted
 * @param measures empty in an order of rectification
 */
public record OrderedItem(UUID finding, int seq, String description, String bases, String requirement, LocalDate deadline, boolean majorHazard,
                          Set<SiteMeasure> measures) {}
