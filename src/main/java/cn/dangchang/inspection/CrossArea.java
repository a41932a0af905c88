package cn.dangchang.inspection;

import cn.dangchang.shared.AgencyId;

/**
 * A visit outside one's own area (异地检查), which needs the superior's written basis (国办发〔2024〕54号).
 *
 * @param basis title and number of the superior's paper
 * @param territory the agency that the findings are handed to
 */
public record CrossArea(String basis, AgencyId territory) {}
