/** What the pages of matters and enterprises gather. */
package cn.dangchang.dossier.domain;
