package cn.dangchang.worklist.web;

import cn.dangchang.shared.Acting;
import cn.dangchang.worklist.domain.TaskFilter;
import cn.dangchang.worklist.domain.TaskLists;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the list shows with its filter, as a spreadsheet. */
@Controller
class TaskExport {
    private final TaskLists lists;
    private final TaskLines lines;
    private final TaskSheet sheet;
    private final Acting acting;

    TaskExport(TaskLists lists, TaskLines lines, TaskSheet sheet, Acting acting) {
        this.lists = lists;
        this.lines = lines;
        this.sheet = sheet;
        this.acting = acting;
    }

    @GetMapping("/tasks/export")
    ResponseEntity<byte[]> export(@ModelAttribute("filter") TaskFilter filter) throws IOException {
        var person = acting.required().person();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("tasks.xlsx").build().toString())
                .body(sheet.of(lines.of(lists.rows(person, filter, TaskSheet.MOST), person)));
    }
}
