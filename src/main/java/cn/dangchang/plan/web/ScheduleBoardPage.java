package cn.dangchang.plan.web;

import cn.dangchang.plan.ScheduleBoards;
import cn.dangchang.plan.ScheduleProposals;
import cn.dangchang.plan.web.ScheduleGrid.Filter;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One schedule as a board of days × groups; the filters are in the address. */
@Controller
class ScheduleBoardPage {
    private final ScheduleBoards boards;
    private final ScheduleProposals proposals;
    private final ScheduleGrid grid;
    private final ScheduleSheet sheet;
    private final Clock clock;

    ScheduleBoardPage(ScheduleBoards boards, ScheduleProposals proposals, ScheduleGrid grid, ScheduleSheet sheet, Clock clock) {
        this.boards = boards;
        this.proposals = proposals;
        this.grid = grid;
        this.sheet = sheet;
        this.clock = clock;
    }

    @GetMapping("/schedules/{id}")
    String board(@PathVariable UUID id, @ModelAttribute("filter") Filter filter, Model model) {
        var board = boards.board(id);
        model.addAttribute("view", grid.of(board, filter, LocalDate.now(clock))).addAttribute("words", grid.words());
        if (board.mayChange()) {
            run(id, model);
        }
        return "plan/schedule-board";
    }

    /** The state of the solver's run, asked for again and again while it works. */
    @GetMapping("/schedules/{id}/run")
    String run(@PathVariable UUID id, Model model) {
        var run = proposals.latest(id).orElse(null);
        model.addAttribute("run", run).addAttribute("schedule", id).addAttribute("words", grid.words());
        return "plan/schedule-run :: run";
    }

    @GetMapping("/schedules/{id}/sheet")
    ResponseEntity<byte[]> sheet(@PathVariable UUID id, @ModelAttribute("filter") Filter filter) throws IOException {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("schedule.xlsx").build().toString())
                .body(sheet.of(boards.board(id), filter));
    }
}
