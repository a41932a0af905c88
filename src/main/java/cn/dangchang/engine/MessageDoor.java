package cn.dangchang.engine;

import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.MessageCorrelationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractCorrelateMessageCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** A message that a client sends goes to its receiver, which checks its rules; it never reaches a process as it came. */
@Component
class MessageDoor {
    private final ObjectProvider<MessageReceiver<?>> receivers;
    private final ObjectProvider<TaskObserver> observers;
    private final Binding binding;
    private final Acting acting;

    MessageDoor(ObjectProvider<MessageReceiver<?>> receivers, ObjectProvider<TaskObserver> observers, Binding binding, Acting acting) {
        this.receivers = receivers;
        this.observers = observers;
        this.binding = binding;
        this.acting = acting;
    }

    static Optional<MessageCorrelationBuilderImpl> in(Command<?> command) {
        if (!(command instanceof AbstractCorrelateMessageCmd) || Inside.is()) {
            return Optional.empty();
        }
        var field = ReflectionUtils.findField(AbstractCorrelateMessageCmd.class, "builder");
        ReflectionUtils.makeAccessible(field);
        return Optional.of((MessageCorrelationBuilderImpl) ReflectionUtils.getField(field, command));
    }

    void deliver(MessageCorrelationBuilderImpl message) {
        RefusalNote.keeping(() -> deliver(message.getMessageName(), message.getBusinessKey(), message.getPayloadProcessInstanceVariables()));
    }

    private void deliver(String name, String businessKey, Map<String, Object> values) {
        var receiver = receivers.stream().filter(each -> each.message().equals(name)).findFirst().orElseThrow(EngineGround.NO_SUCH_WAY::refusal);
        EngineGround.NO_SUCH_WAY.refuseIf(!MatterNumber.fits(businessKey));
        var matter = new MatterNumber(businessKey);
        var person = acting.required().person();
        SharedGround.NOT_FOR_YOU.refuseIf(observers.stream().noneMatch(observer -> observer.maySee(matter, person)));
        receive(receiver, values == null ? Map.of() : new HashMap<>(values), matter);
    }

    private <F extends Record> void receive(MessageReceiver<F> receiver, Map<String, Object> values, MatterNumber matter) {
        receiver.receive(binding.bind(values, receiver.form()), matter);
    }
}
