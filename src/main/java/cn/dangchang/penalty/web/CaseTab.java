package cn.dangchang.penalty.web;

import cn.dangchang.penalty.PenaltyCaseFile;
import org.springframework.ui.Model;

/** Adds to the page of a case what one of its tabs shows. */
interface CaseTab {
    void fill(PenaltyCaseFile file, String tab, Model model);
}
