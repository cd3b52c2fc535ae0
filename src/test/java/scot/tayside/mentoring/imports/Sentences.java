package scot.tayside.mentoring.imports;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What people read of a problem. */
final class Sentences {

    private static final ResourceBundleMessageSource MESSAGES = messages();

    private Sentences() {}

    static String of(Problem problem) {
        return "%s %d %s: %s"
                .formatted(
                        problem.sheet().title(),
                        problem.row(),
                        problem.column(),
                        MESSAGES.getMessage(problem.code(), problem.arguments().toArray(), Locale.UK));
    }

    static String of(UnreadableFile refusal) {
        return MESSAGES.getMessage(refusal.code(), refusal.arguments(), Locale.UK);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/imports");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
