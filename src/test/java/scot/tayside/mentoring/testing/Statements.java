package scot.tayside.mentoring.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Counts the SQL statements of the application, so that a test can see whether they grow with the rows. */
public final class Statements {

    private static final List<String> TELLING =
            List.of("org.hibernate.SQL", "org.springframework.jdbc.core.JdbcTemplate");

    private Statements() {}

    public static long during(Runnable task) {
        ListAppender<ILoggingEvent> told = new ListAppender<>();
        told.start();
        List<Logger> loggers = TELLING.stream()
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.addAppender(told);
        });
        try {
            task.run();
        } finally {
            loggers.forEach(logger -> {
                logger.setLevel(null);
                logger.detachAppender(told);
            });
        }
        return told.list.stream().filter(Statements::isStatement).count();
    }

    private static boolean isStatement(ILoggingEvent event) {
        return event.getLoggerName().equals("org.hibernate.SQL")
                || event.getFormattedMessage().startsWith("Executing prepared SQL statement");
    }
}
