package cn.dangchang.plan.process;

import cn.dangchang.organisation.People;
import cn.dangchang.plan.TipOffs;
import cn.dangchang.plan.domain.tipoff.Handling;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.spi.MatterSubject;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The page of a tip-off at {@code /cases/{number}}. */
@Component
class TipOffMatters implements MatterSubject {
    private final Handling handling;
    private final TipOffBriefing briefing;
    private final People people;
    private final MessageSource messages;

    TipOffMatters(Handling handling, TipOffBriefing briefing, People people, MessageSource messages) {
        this.handling = handling;
        this.briefing = briefing;
        this.people = people;
        this.messages = messages;
    }

    @Override
    public boolean owns(MatterNumber matter) {
        return matter.kind() == MatterKind.TIP_OFF;
    }

    @Override
    public boolean maySee(MatterNumber matter, Actor actor) {
        return handling.maySee(matter, actor);
    }

    @Override
    public Summary summary(MatterNumber matter) {
        var tipOff = handling.view(matter);
        var bar = Arrays.stream(TipOffs.Stage.values()).map(each -> new MatterSubject.Stage(word(each.key()), state(each, tipOff.stage()))).toList();
        return new Summary(matter, briefing.say("matter-title", tipOff.enterpriseName()), tipOff.report().enterprise(), tipOff.enterpriseName(),
                word(tipOff.stage().key()), tipOff.open(), tipOff.receivedAt(),
                people.find(tipOff.registeredBy()).map(People.Person::name).stream().toList(),
                tipOff.processInstance() == null ? List.of() : List.of(tipOff.processInstance()), bar,
                tipOff.visits().stream().map(visit -> new Linked(visit.value(), visit.value(), "", true, "/cases/" + visit)).toList());
    }

    private static MatterSubject.Stage.State state(TipOffs.Stage each, TipOffs.Stage now) {
        int order = each.compareTo(now);
        return order < 0 || now == TipOffs.Stage.CLOSED ? MatterSubject.Stage.State.DONE : order == 0 ? MatterSubject.Stage.State.CURRENT
                : MatterSubject.Stage.State.AHEAD;
    }

    @Override
    public Briefing facts(MatterNumber matter) {
        return briefing.of(handling.view(matter));
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
