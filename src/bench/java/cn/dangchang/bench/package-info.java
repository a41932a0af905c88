/** Measures the house against the bare engine on the same PostgreSQL. No part of the product and of its tests. */
package cn.dangchang.bench;
