package scot.tayside.mentoring.testing;

import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties the tables and puts the clock right before each test, or before each class that keeps its data. */
class FreshStart implements BeforeAllCallback, BeforeEachCallback {

    @Override
    public void beforeAll(ExtensionContext test) {
        if (keepsData(test)) begin(test);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        if (!keepsData(test)) begin(test);
    }

    private static boolean keepsData(ExtensionContext test) {
        MentoringTest annotation =
                AnnotatedElementUtils.findMergedAnnotation(test.getRequiredTestClass(), MentoringTest.class);
        return annotation != null && annotation.keepsData();
    }

    private static void begin(ExtensionContext test) {
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        TestDatabases.empty(application.getBean(DataSource.class));
        application.getBean(MovableClock.class).reset();
    }
}
