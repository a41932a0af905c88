/** What every party is told before a penalty is decided, what it states, and whether it asks for a hearing (行政处罚法 44, 45, 62–64). */
package cn.dangchang.penalty.domain.notice;
