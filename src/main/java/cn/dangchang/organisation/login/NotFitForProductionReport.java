package cn.dangchang.organisation.login;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in plain words instead of a stack trace. */
class NotFitForProductionReport extends AbstractFailureAnalyzer<NotFitForProduction> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, NotFitForProduction cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
