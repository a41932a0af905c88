package cn.dangchang.documents;

/**
 * The inspected unit (被检查单位) as printed.
 *
 * @param representative legal representative or person in charge; @param position their position, or null; @param telephone unmasked, or null
 */
public record Party(String name, String address, String representative, String position, String telephone) {}
