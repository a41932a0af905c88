package cn.dangchang.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.demo.CountyStory;
import cn.dangchang.demo.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The story of the demo agency, played on the tests' database, and what must hold when it is told. */
@DangchangTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountyStoryTests {
    @Autowired
    private Stage stage;
    @Autowired
    private TransactionTemplate transaction;

    @BeforeAll
    void play() {
        stage.days().begin();
        for (var chapter : CountyStory.chapters()) {
            transaction.executeWithoutResult(status -> chapter.play(stage));
        }
    }

    @AfterAll
    void end() {
        stage.days().end();
    }

    @Test
    void told() {
        assertThat(stage.days().today()).isNotNull();
    }
}
