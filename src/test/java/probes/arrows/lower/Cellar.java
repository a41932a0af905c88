package probes.arrows.lower;

import probes.arrows.upper.Roof;

/** Breaks the declared arrows. */
public class Cellar {
    Roof roof() {
        return new Roof();
    }
}
