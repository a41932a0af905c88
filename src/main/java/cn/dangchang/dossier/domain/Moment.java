package cn.dangchang.dossier.domain;

import java.time.Instant;

/**
 * Something that happened, ready to be read.
 *
 * @param who name of the person, or the house; @param detail or null; @param tone {@code ok}, {@code late} or null
 */
public record Moment(Instant at, String who, String what, String detail, String tone) {}
