package cn.dangchang.penalty.web;

import cn.dangchang.shared.MatterNumber;
import org.springframework.ui.Model;

/** What one tab of a case shows besides what every page of the case does. */
interface CaseTab {
    /** @return the tab's name, which is the last part of its address. */
    String name();

    void fill(MatterNumber number, Model model);
}
