package scot.tayside.mentoring.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import scot.tayside.mentoring.database.CannotStartPostgres;
import scot.tayside.mentoring.database.EmbeddedPostgres;

/** The one PostgreSQL of a test run: in a container where a Docker engine answers, else the embedded one. */
record TestServer(String address, String username, String password) {

    private static final Logger log = LoggerFactory.getLogger(TestServer.class);

    static TestServer start() {
        TestServer server = dockerAnswers() ? inContainer() : embedded();
        server.forgetDurability();
        return server;
    }

    String url(String database) {
        return "jdbc:postgresql://%s/%s".formatted(address, database);
    }

    void execute(String... sentences) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), username, password);
                var statement = connection.createStatement()) {
            for (String sentence : sentences) statement.execute(sentence);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static TestServer inContainer() {
        log.info("Tests run on PostgreSQL 18 in a container");
        var container = new PostgreSQLContainer("postgres:18");
        container.start();
        String address = "%s:%d".formatted(container.getHost(), container.getMappedPort(5432));
        return new TestServer(address, container.getUsername(), container.getPassword());
    }

    private static TestServer embedded() {
        log.info("No Docker engine answers: tests run on the embedded PostgreSQL");
        EmbeddedPostgres postgres = startEmbedded();
        SpringApplication.getShutdownHandlers().add(postgres::close);
        String address = postgres.url("").replaceFirst("jdbc:postgresql://(.*)/", "$1");
        return new TestServer(address, postgres.username(), postgres.password());
    }

    /** Its folder outlives the run, which saves the next run the unpacking; a second run beside this one gets its own. */
    private static EmbeddedPostgres startEmbedded() {
        try {
            return EmbeddedPostgres.start(Path.of("target", "test-database"));
        } catch (CannotStartPostgres inUse) {
            return EmbeddedPostgres.start(temporaryFolder());
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("test-database");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Asking Testcontainers where there is no engine takes seconds; looking for its socket takes none. */
    private static boolean dockerAnswers() {
        boolean worthAsking = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return worthAsking && DockerClientFactory.instance().isDockerAvailable();
    }

    private void forgetDurability() {
        execute(
                "alter system set fsync = off",
                "alter system set synchronous_commit = off",
                "alter system set full_page_writes = off",
                "select pg_reload_conf()");
    }
}
