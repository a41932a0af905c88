/** The pages of a visit: list, proposal, plan, the one-screen field page, and the two registers that visits feed. */
package cn.dangchang.inspection.web;
