package cn.dangchang.registry;

import cn.dangchang.shared.AgencyId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** 监管底数: how many an agency supervises in a year, in all and by category; the categories must add up to the total. */
public interface SupervisedFigures {
    Optional<Figures> of(AgencyId agency, int year);

    /** @throws cn.dangchang.shared.Refusal {@link RegistryGround#BASE_FIGURES_DO_NOT_ADD_UP}, {@code SharedGround.NOT_FOR_YOU} */
    void keep(AgencyId agency, int year, int total, Map<SupervisedCategory, Integer> categories);

    record Figures(int year, int total, Map<SupervisedCategory, Integer> categories, String by, Instant at) {}
}
