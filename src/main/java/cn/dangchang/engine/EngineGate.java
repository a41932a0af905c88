package cn.dangchang.engine;

import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.SharedGround;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Stands before {@code /engine-rest} and {@code /camunda/api}: passes what the allow-list names, leaves in lists only what the person may see,
 * and turns a refusal of our rules into an answer that says why.
 */
class EngineGate extends OncePerRequestFilter {
    private final GateScope scope;
    private final GateAnswers answers;
    private final Acting acting;

    EngineGate(GateScope scope, GateAnswers answers, Acting acting) {
        this.scope = scope;
        this.answers = answers;
        this.acting = acting;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var way = GateWay.of(request);
        if (way.passesUntouched()) {
            chain.doFilter(request, response);
            return;
        }
        Actor actor = acting.current().orElse(null);
        if (actor == null) {
            answers.refuse(response, HttpServletResponse.SC_UNAUTHORIZED, SharedGround.NOBODY_IS_ACTING.refusal());
            return;
        }
        boolean watches = way.isRead() && scope.watches(actor);
        var route = watches ? null : GateRoute.of(request.getMethod(), way.path()).orElse(null);
        if (route == null && !watches) {
            answers.refuse(response, HttpServletResponse.SC_FORBIDDEN, EngineGround.NO_SUCH_WAY.refusal());
            return;
        }
        try {
            if (route != null) {
                scope.check(route, way.path(), request, actor.person());
            }
        } catch (Refusal refusal) {
            answers.refuse(response, refusal.ground() == SharedGround.NOT_FOR_YOU ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_CONFLICT, refusal);
            return;
        }
        if (!watches) {
            pass(request, response, chain, route, route.id(way.path()), actor.person());
            return;
        }
        scope.watch(actor);
        try {
            pass(request, response, chain, null, null, actor.person());
        } finally {
            scope.endWatch();
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain, GateRoute route, String id, PersonId person)
            throws IOException, ServletException {
        var held = new ContentCachingResponseWrapper(response);
        RefusalNote.take();
        try {
            chain.doFilter(request, held);
        } catch (ServletException | RuntimeException problem) {
            var refusal = RefusalNote.in(problem);
            if (refusal.isEmpty()) {
                throw problem;
            }
            RefusalNote.keep(refusal.get());
        }
        var refusal = RefusalNote.take();
        if (refusal.isPresent() && held.getStatus() >= 400 || refusal.isPresent() && held.getContentSize() == 0) {
            held.resetBuffer();
            answers.refuse(held, GateAnswers.statusOf(refusal.get()), refusal.get());
        } else if (answers.lostRace(held) || held.getStatus() >= 500 && route != null && scope.isGone(route, id)) {
            held.resetBuffer();
            answers.refuse(held, HttpServletResponse.SC_CONFLICT, EngineGround.TASK_IS_GONE.refusal());
        } else if (route != null && held.getStatus() == HttpServletResponse.SC_OK) {
            answers.narrow(held, route.check(), task -> scope.seesTask(task, person), key -> scope.seesMatter(key, person));
        }
        held.copyBodyToResponse();
    }
}
