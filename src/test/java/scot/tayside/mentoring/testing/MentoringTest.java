package scot.tayside.mentoring.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole application through its pages ({@code MockMvcTester}), on PostgreSQL, at nine o'clock on 24
 * November 2026 ({@link MovableClock}). All such tests share one application context; each test method begins with
 * empty tables, save those that the migrations fill.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(properties = "mentoring.jobs=false")
@AutoConfigureMockMvc
@Import(MovableClock.Configuration.class)
@ExtendWith({FreshStart.class, NamelessLetters.class})
public @interface MentoringTest {

    /** Whether the tables are emptied only once, before the first test method of the class. */
    boolean keepsData() default false;
}
