package cn.dangchang.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.dangchang.DangchangTest;
import cn.dangchang.documents.Documents.Issue;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.evidence.OpenMatters;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DangchangTest
class DocumentPagesTests {
    @Autowired Documents documents;
    @Autowired ActingAs as;
    @Autowired MockMvc web;
    @Autowired UserDetailsService accounts;

    @Test
    void thePageShowsNumberSignaturesAndHash() throws Exception {
        var order = order(2041);
        web.perform(get("/documents/{id}", order.id()).with(person("inspector-1"))).andExpect(status().isOk())
                .andExpect(content().string(org.hamcrest.Matchers.allOf(org.hamcrest.Matchers.containsString(order.number()),
                        org.hamcrest.Matchers.containsString(order.sha256()), org.hamcrest.Matchers.containsString("苏砚舟"),
                        org.hamcrest.Matchers.containsString("拒绝签字"))));
        var pdf = web.perform(get("/documents/{id}/pdf", order.id()).with(person("inspector-1"))).andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf")).andReturn().getResponse().getContentAsByteArray();
        assertThat(pdf).isEqualTo(documents.content(order.id()));
        web.perform(get("/documents/{id}/pages/1.png", order.id()).with(person("inspector-1"))).andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/png"));
        web.perform(get("/documents/{id}/pages/99.png", order.id()).accept(MediaType.APPLICATION_JSON).with(person("inspector-1")))
                .andExpect(status().isNotFound());
    }

    @Test
    void aDocumentThatWasNotHandedOverIsServedByTwoOfficers() throws Exception {
        var order = order(2046);
        var path = "/documents/" + order.id();
        web.perform(get(path).with(person("inspector-1"))).andExpect(content().string(org.hamcrest.Matchers.containsString("启动送达")));
        web.perform(get(path).with(person("leader-1"))).andExpect(status().isOk());
        web.perform(serve(order.id(), "inspector-1", "梧桐木业有限公司", "")).andExpect(redirectedUrl(path));
        web.perform(serve(order.id(), "inspector-1", " ", "inspector-2")).andExpect(redirectedUrl(path));
        web.perform(serve(order.id(), "inspector-1", "梧桐木业有限公司", "assistant-1")).andExpect(redirectedUrl(path));
        web.perform(serve(order.id(), "inspector-1", "梧桐木业有限公司", "inspector-2")).andExpect(redirectedUrlPattern("/cases/HX-SD*"));
        web.perform(get(path).with(person("inspector-1"))).andExpect(content().string(org.hamcrest.Matchers.allOf(
                org.hamcrest.Matchers.containsString("送达办理中"), org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("启动送达")))));
        web.perform(serve(order.id(), "inspector-1", "梧桐木业有限公司", "inspector-2")).andExpect(redirectedUrl(path));
    }

    private org.springframework.test.web.servlet.RequestBuilder serve(java.util.UUID id, String account, String recipient, String second) {
        return post("/documents/{id}/service", id).param("recipient", recipient).param("address", "青石镇").param("second", second).with(person(account))
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf());
    }

    @Test
    void aDocumentExistsOnlyForThoseWhoMaySeeItsMatter() throws Exception {
        var order = order(2042);
        for (var path : List.of("/documents/{id}", "/documents/{id}/pdf", "/documents/{id}/pages/1.png")) {
            web.perform(get(path, order.id()).accept(MediaType.APPLICATION_JSON).with(person("hb-inspector-1"))).andExpect(status().isNotFound());
            web.perform(get(path, order.id())).andExpect(result -> assertThat(result.getResponse().getStatus()).isIn(302, 401));
        }
    }

    @Test
    void anybodyCanCheckAPaperAndLearnsNothingPersonal() throws Exception {
        var order = order(2043);
        for (var question : List.of(get("/verify").param("number", order.number()), get("/verify").param("number", "(华)应急责改[2043]1号"),
                get("/verify").param("code", order.id().toString()))) {
            web.perform(question).andExpect(status().isOk()).andExpect(content().string(org.hamcrest.Matchers.allOf(
                    org.hamcrest.Matchers.containsString(order.sha256()), org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("庄建业")),
                    org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("恒岳")))));
        }
        web.perform(get("/verify").param("code", "nonsense")).andExpect(status().isOk())
                .andExpect(content().string(org.hamcrest.Matchers.containsString("没有查到")));
    }

    @Test
    void aChangedFileIsNotTheDocument() throws Exception {
        var order = order(2044);
        byte[] pdf = documents.content(order.id());
        web.perform(multipart("/verify").file(new MockMultipartFile("file", pdf)).with(csrf())).andExpect(status().isOk())
                .andExpect(content().string(org.hamcrest.Matchers.containsString("完全一致")));
        pdf[pdf.length / 2]++;
        web.perform(multipart("/verify").file(new MockMultipartFile("file", pdf)).with(csrf())).andExpect(status().isOk())
                .andExpect(content().string(org.hamcrest.Matchers.containsString("没有与这份文件一致")));
    }

    private IssuedDocument order(int year) {
        return as.call(new PersonId("inspector-1"), () -> documents.issue(new Issue(DocumentKind.RECTIFICATION_ORDER, OpenMatters.HERE, new AgencyId("HX"),
                SampleContents.order(SampleContents.refusal(), 2), LocalDate.of(year, 3, 2))));
    }

    private RequestPostProcessor person(String account) {
        return user(accounts.loadUserByUsername(account));
    }
}
