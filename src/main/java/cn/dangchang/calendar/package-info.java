/**
 * Legal time: State Council holidays, working days, terms with their explanation, and every running clock as a row with its legal
 * basis. It owns the page {@code /clocks} and {@code /api/clocks}. A year that is not loaded is never guessed: the clock is provisional.
 */
@org.springframework.modulith.ApplicationModule(displayName = "calendar", allowedDependencies = {"shared", "audit", "operations"})
package cn.dangchang.calendar;
