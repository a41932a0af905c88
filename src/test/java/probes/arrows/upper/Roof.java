package probes.arrows.upper;

public class Roof {}
