/** The pages of matters and enterprises, and the jump palette. */
package cn.dangchang.dossier.web;
