package probes.undeclared.alone;

public class Hermit {}
