package cn.dangchang.screens;

import cn.dangchang.calendar.Clocks.WaitingFor;
import cn.dangchang.calendar.Due;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.expression.DefaultWebSecurityExpressionHandler;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.extras.springsecurity6.dialect.SpringSecurityDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Renders templates as the product does, without starting it. */
class RenderedPages {
    private final StaticWebApplicationContext beans = new StaticWebApplicationContext();
    private final MockServletContext servlets = new MockServletContext();
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    RenderedPages() {
        servlets.setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, beans);
        beans.setServletContext(servlets);
        beans.registerBean(DefaultWebSecurityExpressionHandler.class);
        beans.refresh();
        engine.addDialect(new SpringSecurityDialect());
        engine.setTemplateEngineMessageSource(messages());
        engine.addTemplateResolver(templates("templates/", 1));
        engine.addTemplateResolver(templates("screens/", 2));
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/common", "messages/calendar");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    private static ClassLoaderTemplateResolver templates(String prefix, int order) {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix(prefix);
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        templates.setOrder(order);
        templates.setCheckExistence(true);
        return templates;
    }

    String render(String template, Map<String, Object> model, String... roles) {
        SecurityContextHolder.getContext().setAuthentication(roles.length == 0 ? null : new TestingAuthenticationToken("inspector-1", "", roles));
        try {
            var exchange = JakartaServletWebApplication.buildApplication(servlets)
                    .buildExchange(new MockHttpServletRequest(servlets, "GET", "/demo"), new MockHttpServletResponse());
            var context = new WebContext(exchange, Locale.SIMPLIFIED_CHINESE, model);
            context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME, new ThymeleafEvaluationContext(beans, null));
            return engine.process(template, context);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** One of everything. */
    static Map<String, Object> demo() {
        var running = clock(RunningClock.State.RUNNING, List.of());
        var paused = clock(RunningClock.State.PAUSED,
                List.of(new RunningClock.Stop(Instant.parse("2026-02-12T01:30:00Z"), null, "等待鉴定结论", "（河）应急中止〔2026〕3号")));
        var choices = new LinkedHashMap<String, String>();
        choices.put("A", "当场整改");
        choices.put("B", "限期整改");
        return Map.ofEntries(Map.entry("viewer", new Viewer("李检查", "执法人员、执法组组长", "河源市应急管理局")),
                Map.entry("clock", running), Map.entry("clocks", List.of(new Left(running, 2), new Left(running, -3), new Left(paused, 8))),
                Map.entry("tabs", List.of(new Tab("facts", "概况", "#", null), new Tab("findings", "问题", "#", 12))),
                Map.entry("head", List.of("案号", "企业", "状态", "期限")), Map.entry("choices", choices),
                Map.entry("today", LocalDate.of(2026, 3, 2)), Map.entry("field", false),
                Map.entry("entries", List.of(new Entry(Instant.parse("2026-03-02T01:30:00Z"), "李检查", "进入现场", "出示执法证件", "ok"))));
    }

    private static RunningClock clock(RunningClock.State state, List<RunningClock.Stop> stops) {
        return new RunningClock(UUID.randomUUID(), null, "rectification-review", "", "《安全生产违法行为行政处罚办法》第十六条", "rectification-reported",
                Instant.parse("2026-02-12T02:00:00Z"), Term.parse("10wd"), LocalDate.of(2026, 3, 2), null, state, false, null, WaitingFor.US,
                List.of(new Due.SkippedDay(LocalDate.of(2026, 2, 15), "春节"), new Due.SkippedDay(LocalDate.of(2026, 2, 16), "春节")), stops, null);
    }

    public record Viewer(String name, String roles, String agency) {}

    public record Tab(String key, String label, String href, Integer count) {}

    public record Entry(Instant at, String who, String what, String detail, String tone) {}

    public record Left(RunningClock clock, int left) {}
}
