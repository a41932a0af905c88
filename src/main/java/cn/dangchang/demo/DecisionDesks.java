package cn.dangchang.demo;

import cn.dangchang.inspection.Consultations;
import cn.dangchang.inspection.Dispositions;
import cn.dangchang.inspection.ExpertHandovers;
import cn.dangchang.inspection.MajorHazards;
import cn.dangchang.inspection.SiteActions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where it is decided what is done about a finding. */
@Component
@Profile("demo")
public record DecisionDesks(Dispositions dispositions, SiteActions actions, ExpertHandovers handovers, Consultations consultations,
                            MajorHazards hazards) {}
