/** Aggregates, rules and services of the visit; the services are public for the task handlers alone. */
package cn.dangchang.inspection.domain;
