/** The aggregates and rules of a rectification, and the services that say what the office does. */
package cn.dangchang.rectification.domain;
