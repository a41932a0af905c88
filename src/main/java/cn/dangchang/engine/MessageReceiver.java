package cn.dangchang.engine;

import cn.dangchang.shared.MatterNumber;

/**
 * What one of the fixed messages means when a client sends it to a matter; the receiver checks its rules and correlates itself.
 *
 * @param <F> the message's record, bound and validated like a form
 */
public interface MessageReceiver<F extends Record> {
    String message();

    Class<F> form();

    void receive(F form, MatterNumber matter);
}
