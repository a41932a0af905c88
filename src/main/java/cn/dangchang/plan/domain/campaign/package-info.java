/** Campaigns: what they are, who is in them, what they visit, what has to be ready before, handed in during and there at the end. */
package cn.dangchang.plan.domain.campaign;
