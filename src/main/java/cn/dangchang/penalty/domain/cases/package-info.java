/** The ordinary procedure: a case, its filing, its officers, its end. */
package cn.dangchang.penalty.domain.cases;
