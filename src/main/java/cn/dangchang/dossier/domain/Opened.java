package cn.dangchang.dossier.domain;

import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.spi.MatterSubject;
import cn.dangchang.worklist.spi.MatterSubject.Summary;

/** A matter that the actor may see, as its own module tells it. */
public record Opened(MatterNumber number, MatterSubject subject, Summary summary, Actor actor) {}
