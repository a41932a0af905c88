package probes.house.stray;

/** A name that says nothing, in a package that the house does not have. */
class ThingManager {}
