/** A module that declares no arrows. */
package probes.undeclared.alone;
