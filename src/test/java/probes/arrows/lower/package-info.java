/** A module that may use nothing, and does. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package probes.arrows.lower;
