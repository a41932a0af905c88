package cn.dangchang.engine;

import java.util.Set;

/** The words that one process model and its code share; one bean per process, compared with the model by the contract test. */
public interface ProcessWords {
    ProcessKey key();

    /** @return every variable that the model or its handlers use. */
    Set<Word<?>> variables();

    /** @return names of the messages that may be correlated to the process. */
    default Set<String> messages() {
        return Set.of();
    }
}
