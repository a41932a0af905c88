/** The annual plan with its versions and coverage, the ledger of visits, and the gate that every visit passes. */
package cn.dangchang.plan.domain.annual;
