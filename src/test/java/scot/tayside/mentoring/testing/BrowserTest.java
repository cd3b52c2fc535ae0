package scot.tayside.mentoring.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;

/**
 * A {@link MentoringTest} that visits the pages as people do: with a browser ({@link Chromium}), on a real port. Its class
 * name ends in {@code BrowserTests}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@MentoringTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public @interface BrowserTest {

    /** Whether the tables are emptied only once, before the first test method of the class. */
    @AliasFor(annotation = MentoringTest.class)
    boolean keepsData() default false;
}
