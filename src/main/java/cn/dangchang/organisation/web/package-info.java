/** The pages under {@code /admin} for people, units, groups and certificates, and {@code /me} for the own secrets. */
package cn.dangchang.organisation.web;
