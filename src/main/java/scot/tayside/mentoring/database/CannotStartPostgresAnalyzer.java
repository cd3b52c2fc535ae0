package scot.tayside.mentoring.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the sentence, and the way round, in place of a stack trace. */
class CannotStartPostgresAnalyzer extends AbstractFailureAnalyzer<CannotStartPostgres> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotStartPostgres cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "To use a PostgreSQL of your own, set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                        + " SPRING_DATASOURCE_PASSWORD; to keep the data in another folder, set"
                        + " mentoring.embedded-database.directory.",
                cause);
    }
}
