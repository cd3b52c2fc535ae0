package scot.tayside.mentoring.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running PostgreSQL server whose data is in a folder: started by this program, stopped with it. */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String DATABASE = "mentoring";

    private final Path home;
    private final FolderLock lock;
    private final String password;
    private final int port;
    private @Nullable Cluster cluster;

    private EmbeddedPostgres(Path home, FolderLock lock) throws IOException {
        this.home = home;
        this.lock = lock;
        this.password = Cluster.passwordIn(home);
        this.port = freePort();
    }

    /**
     * Starts the server on the data in this folder, and on an empty database where there is none yet.
     *
     * @throws CannotStartPostgres with a sentence for the person who started the program
     */
    public static EmbeddedPostgres start(Path directory) {
        EmbeddedPostgres postgres = in(directory);
        postgres.start();
        return postgres;
    }

    /** Takes the folder for this program, and settles where the server will listen; {@link #start()} is yet to come. */
    static EmbeddedPostgres in(Path directory) {
        FolderLock lock = FolderLock.take(directory.toAbsolutePath());
        try {
            return new EmbeddedPostgres(directory.toRealPath(), lock);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw unusable(directory, failure);
        }
    }

    void start() {
        try {
            Cluster server = new Cluster(
                    home, password, Binaries.unpackInto(home), new ServerUser(home.resolve("last-command.log")));
            server.stopLeftOver();
            server.createIfMissing();
            server.start(port);
            cluster = server;
            log.info("PostgreSQL {} keeps its data in {} and listens on port {}", server.version(), home, port);
            makeDatabase();
        } catch (IOException | RuntimeException failure) {
            close();
            throw unusable(home, failure);
        }
    }

    public String url() {
        return url(DATABASE);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public String username() {
        return Cluster.SUPERUSER;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            if (cluster != null) cluster.stop();
        } finally {
            lock.close();
        }
    }

    /** A database of our own: Flyway refuses one that holds somebody else's tables. */
    private void makeDatabase() {
        try (var connection = DriverManager.getConnection(url("postgres"), username(), password());
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'");
            if (!found.next()) statement.execute("create database " + DATABASE);
        } catch (SQLException failure) {
            throw new CannotStartPostgres("The database %s cannot be opened: %s".formatted(DATABASE, failure), failure);
        }
    }

    private static CannotStartPostgres unusable(Path directory, Exception failure) {
        return failure instanceof CannotStartPostgres reason
                ? reason
                : new CannotStartPostgres(
                        "The data folder %s cannot be used: %s.".formatted(directory, failure), failure);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
