package scot.tayside.mentoring.database;

import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Tells the connection pool where the embedded server will be, and starts it while Spring starts. */
class EmbeddedDatabase implements JdbcConnectionDetails, DisposableBean {

    private final EmbeddedPostgres postgres;
    private final CompletableFuture<Void> started;

    EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        this.started =
                CompletableFuture.runAsync(postgres::start, task -> new Thread(task, "embedded-postgres").start());
    }

    void awaitStart() {
        started.join();
    }

    @Override
    public String getJdbcUrl() {
        return postgres.url();
    }

    @Override
    public String getUsername() {
        return postgres.username();
    }

    @Override
    public String getPassword() {
        return postgres.password();
    }

    @Override
    public void destroy() {
        started.exceptionally(neverStarted -> null).join();
        postgres.close();
    }
}
