package cn.dangchang.demo;

import cn.dangchang.registry.SupervisedFigures;
import cn.dangchang.registry.Contacts;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.ExpertEvaluations;
import cn.dangchang.registry.Licences;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where the register of the story is kept. */
@Component
@Profile("demo")
public record RegisterDesk(Enterprises enterprises, Licences licences, Contacts contacts, SupervisedFigures figures, ExpertEvaluations experts) {}
