package cn.dangchang.registry.web;

import cn.dangchang.registry.EnterpriseImports;
import cn.dangchang.registry.EnterpriseImports.BadLine;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.registry.domain.Vocabularies;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Imports: the file, what is wrong with it, and the decision to take what is good. */
@Controller
@RequestMapping("/registry/import")
class ImportPages {
    private static final int LATEST = 10;
    private static final int SHOWN = 200;
    private static final int ALL = 20_000;

    private final EnterpriseImports imports;
    private final Vocabularies vocabularies;
    private final Answers answers;
    private final Acting acting;

    ImportPages(EnterpriseImports imports, Vocabularies vocabularies, Answers answers, Acting acting) {
        this.imports = imports;
        this.vocabularies = vocabularies;
        this.answers = answers;
        this.acting = acting;
    }

    @GetMapping
    ModelAndView open(Model model) {
        return page(model, Map.of());
    }

    @PostMapping
    ModelAndView start(@RequestParam(required = false) MultipartFile file, @RequestParam(name = "_idempotencyKey", required = false) String key, Model model)
            throws IOException {
        try {
            RegistryGround.FILE_IS_EMPTY.refuseAtIf(file == null || file.isEmpty(), "file");
            var content = file.getBytes();
            var id = answers.once(key, "import " + file.getOriginalFilename() + content.length, () -> imports.start(file.getOriginalFilename(), content));
            return new ModelAndView("redirect:/registry/import/" + id);
        } catch (Refusal refusal) {
            return page(model, answers.errors(refusal));
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        var job = imports.job(id);
        model.addAttribute("job", job).addAttribute("badLines", job.state().working() ? List.of() : imports.badLines(id, SHOWN))
                .addAttribute("why", imports.fault(id).orElse(null));
        return "registry/import-job";
    }

    @GetMapping("/{id}/bad-lines")
    ResponseEntity<byte[]> badLines(@PathVariable UUID id) throws IOException {
        var job = imports.job(id);
        var heads = new ArrayList<>(Tables.heads(vocabularies.of(acting.required().agency())));
        heads.add(answers.word("registry.import.line"));
        heads.add(answers.word("registry.import.reason"));
        var lines = imports.badLines(job.id(), ALL).stream().map(ImportPages::cells).toList();
        return Tables.answer(Tables.spreadsheet(answers.word("registry.import.bad-lines"), heads, lines), answers.word("registry.import.bad-lines") + ".xlsx");
    }

    @PostMapping("/{id}/take")
    String take(@PathVariable UUID id, @RequestParam(name = "_idempotencyKey", required = false) String key, RedirectAttributes flash) {
        return decide(id, flash, () -> answers.once(key, "take " + id, () -> imports.take(id)));
    }

    @PostMapping("/{id}/cancel")
    String cancel(@PathVariable UUID id, @RequestParam(name = "_idempotencyKey", required = false) String key, RedirectAttributes flash) {
        return decide(id, flash, () -> answers.once(key, "cancel " + id, () -> imports.cancel(id)));
    }

    private String decide(UUID id, RedirectAttributes flash, Runnable decision) {
        try {
            decision.run();
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refusal", answers.text(refusal));
        }
        return "redirect:/registry/import/" + id;
    }

    private ModelAndView page(Model model, Map<String, String> errors) {
        model.addAttribute("errors", errors).addAttribute("open", imports.open().orElse(null)).addAttribute("latest", imports.latest(LATEST));
        return new ModelAndView("registry/import", model.asMap(), errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** The line as it was, so that it can be mended in place and sent again; its number and the reason stand behind it. */
    private static List<String> cells(BadLine line) {
        var cells = new ArrayList<>(line.cells());
        cells.add(String.valueOf(line.line()));
        cells.add(line.problem());
        return cells;
    }
}
