package cn.dangchang.penalty.web;

import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.recurrence.Recurrence;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the first page of a case tells about earlier penalties of its units. */
@Component
class RecurrenceTab implements CaseTab {
    private final Recurrence recurrence;

    RecurrenceTab(Recurrence recurrence) {
        this.recurrence = recurrence;
    }

    @Override
    public void fill(PenaltyCaseFile file, String tab, Model model) {
        if ("overview".equals(tab)) {
            model.addAttribute("recurrence", recurrence.of(file));
        }
    }
}
