/** A module that the lower one must not know. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"lower"})
package probes.arrows.upper;
