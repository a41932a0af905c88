package cn.dangchang.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Faults: the person gets a number to quote, the log gets the same number and the cause. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class FaultAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(FaultAdvice.class);
    private static final Set<Integer> OWN_WORDS = Set.of(403, 404, 405, 409, 413, 415);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final MessageSource messages;

    FaultAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException refused) {
        throw refused;
    }

    /** The reader closed the page while it was written. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void gone(IOException gone, HttpServletResponse response) {
        LOG.debug("the reader has gone", gone);
    }

    @ExceptionHandler
    Object fault(Exception fault, HttpServletRequest request) {
        var status = status(fault);
        var reference = status.is5xxServerError() ? reference() : null;
        if (reference != null) {
            LOG.error("fault {} at {} {}", reference, request.getMethod(), request.getRequestURI(), fault);
        }
        var text = messages.getMessage(reference == null ? "common.error." + words(status) + ".text" : "fault.ours", new Object[] {reference}, null,
                Locale.SIMPLIFIED_CHINESE);
        return Problems.wantsJson(request) ? json(status, text, reference) : page(status, text, reference);
    }

    private static ResponseEntity<ProblemDetail> json(HttpStatusCode status, String text, String reference) {
        var problem = ProblemDetail.forStatusAndDetail(status, text);
        problem.setProperty("reference", reference);
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private static ModelAndView page(HttpStatusCode status, String text, String reference) {
        var page = new ModelAndView(status.is5xxServerError() ? "error/500" : "error/4xx", HttpStatus.valueOf(status.value()));
        page.addObject("words", words(status));
        page.addObject("refusal", text);
        page.addObject("reference", reference);
        return page;
    }

    /** @return under which key the words for it stand; what has none of its own is a request that nobody understands. */
    private static int words(HttpStatusCode status) {
        return OWN_WORDS.contains(status.value()) ? status.value() : 400;
    }

    private static HttpStatusCode status(Exception fault) {
        if (fault instanceof ErrorResponse known) {
            return known.getStatusCode();
        }
        boolean unreadable = fault instanceof MethodArgumentTypeMismatchException || fault instanceof HttpMessageNotReadableException
                || fault instanceof MultipartException || fault instanceof RequestRejectedException;
        return unreadable ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static String reference() {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
