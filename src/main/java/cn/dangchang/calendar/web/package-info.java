/** The term calculator, its interface for clients, and the import of notices. */
package cn.dangchang.calendar.web;
