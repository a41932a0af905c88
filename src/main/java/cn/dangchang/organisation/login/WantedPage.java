package cn.dangchang.organisation.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Remembers the page that somebody wanted before the login; requests that a page makes are neither kept nor answered from memory. */
class WantedPage extends HttpSessionRequestCache {
    WantedPage() {
        setRequestMatcher(SendToLogin::isPage);
        setMatchingRequestParameterName(null);
    }

    @Override
    public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return SendToLogin.isPage(request) ? super.getMatchingRequest(request, response) : null;
    }
}
