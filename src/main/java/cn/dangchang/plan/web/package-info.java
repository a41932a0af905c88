/** The pages of planning. */
package cn.dangchang.plan.web;
