package scot.tayside.mentoring.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Failures that pass by themselves: the database is away, or too slow to answer. */
final class Unavailable {

    static final String RETRY_SECONDS = "30";

    private Unavailable() {}

    static boolean isCauseOf(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof DataAccessResourceFailureException
                        || cause instanceof CannotCreateTransactionException
                        || cause instanceof QueryTimeoutException
                        || cause instanceof RecoverableDataAccessException);
    }
}
