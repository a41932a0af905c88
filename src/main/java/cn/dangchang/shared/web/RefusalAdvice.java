package cn.dangchang.shared.web;

import cn.dangchang.shared.Ground;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.Refusal.Objection;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.shared.SharedGround;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Refusals that no controller has answered itself. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class RefusalAdvice {
    private final Problems problems;
    private final RefusalTexts texts;

    RefusalAdvice(Problems problems, RefusalTexts texts) {
        this.problems = problems;
        this.texts = texts;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request) {
        var status = Problems.status(refusal.ground());
        if (Problems.wantsJson(request)) {
            return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problems.of(refusal));
        }
        var page = new ModelAndView("error/4xx", status);
        page.addObject("words", words(refusal.ground()));
        page.addObject("refusal", texts.summary(refusal));
        page.addObject("refusals", texts.of(refusal));
        page.addObject("ground", refusal.ground().key());
        return page;
    }

    @ExceptionHandler
    Object changedMeanwhile(OptimisticLockingFailureException stale, HttpServletRequest request) {
        return refused(SharedGround.CHANGED_MEANWHILE.refusal(), request);
    }

    @ExceptionHandler
    Object notValid(MethodArgumentNotValidException invalid, HttpServletRequest request) {
        return refused(refusal(invalid.getBindingResult()), request);
    }

    @ExceptionHandler
    Object notBound(BindException invalid, HttpServletRequest request) {
        return refused(refusal(invalid.getBindingResult()), request);
    }

    private static Refusal refusal(BindingResult result) {
        var objections = result.getFieldErrors().stream()
                .map(error -> new Objection(error.getField(), SharedGround.FORM_NOT_VALID.key(), List.of(),
                        error.isBindingFailure() ? null : error.getDefaultMessage())).toList();
        return objections.isEmpty() ? SharedGround.FORM_NOT_VALID.refusal() : new Refusal(SharedGround.FORM_NOT_VALID, objections);
    }

    private static String words(Ground ground) {
        return ground == SharedGround.NOT_FOR_YOU ? "404" : ground == SharedGround.CHANGED_MEANWHILE ? "409" : "refused";
    }
}
