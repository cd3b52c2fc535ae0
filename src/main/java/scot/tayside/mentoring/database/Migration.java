package scot.tayside.mentoring.database;

import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Brings the schema up to date while the other beans are made; before any of them starts to work, it is. */
@Component
class Migration implements FlywayMigrationStrategy, SmartLifecycle {

    private final ObjectProvider<EmbeddedDatabase> embedded;
    private CompletableFuture<Void> migrated = CompletableFuture.completedFuture(null);
    private boolean running;

    Migration(ObjectProvider<EmbeddedDatabase> embedded) {
        this.embedded = embedded;
    }

    @Override
    public void migrate(Flyway flyway) {
        migrated = CompletableFuture.runAsync(
                () -> {
                    embedded.ifAvailable(EmbeddedDatabase::awaitStart);
                    flyway.migrate();
                },
                task -> new Thread(task, "migration").start());
    }

    @Override
    public void start() {
        migrated.join();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
