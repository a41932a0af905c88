package cn.dangchang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * The one Spring context of the tests: the whole product on a real port, on a real PostgreSQL of its own that is empty at the start, with
 * the demo people, without the demo story, and with the job executor off, so that tests run jobs by hand.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Dangchang.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "dangchang.data-dir=target/test-data",
    "dangchang.database.fresh=true",
    "dangchang.database.durable=false",
    "dangchang.demo.story=false",
    "camunda.bpm.job-execution.enabled=false"
})
@AutoConfigureMockMvc
@ActiveProfiles("demo")
public @interface DangchangTest {}
