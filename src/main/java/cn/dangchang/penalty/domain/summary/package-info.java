/** The penalty on the spot: hearing, decision, filing and closing of one matter. */
package cn.dangchang.penalty.domain.summary;
