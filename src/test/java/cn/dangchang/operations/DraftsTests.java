package cn.dangchang.operations;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.dangchang.DangchangTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DangchangTest
class DraftsTests {
    @Autowired
    MockMvc browser;

    @Test
    @WithUserDetails("inspector-1")
    void anUnfinishedFormIsKeptForItsAuthorAlone() throws Exception {
        save("task:draft-1", "{\"half\":").andExpect(status().isConflict());
        save("task:draft-1", "{\"deadline\":\"not a date\"}").andExpect(status().isOk());
        browser.perform(get("/drafts/task:draft-1")).andExpect(content().json("{\"deadline\":\"not a date\"}"));
        browser.perform(get("/drafts/task:draft-1").with(user("inspector-2"))).andExpect(status().isNoContent());
        browser.perform(delete("/drafts/task:draft-1").with(csrf())).andExpect(status().isNoContent());
        browser.perform(get("/drafts/task:draft-1")).andExpect(status().isNoContent());
    }

    @Test
    @WithUserDetails("inspector-1")
    void aDraftOverTheLimitIsRefused() throws Exception {
        save("task:draft-2", "\"" + "字".repeat(90_000) + "\"").andExpect(status().isConflict());
    }

    private ResultActions save(String key, String json) throws Exception {
        return browser.perform(put("/drafts/{key}", key).with(csrf()).contentType(MediaType.APPLICATION_JSON).accept(MediaType.APPLICATION_JSON)
                .content(json));
    }
}
