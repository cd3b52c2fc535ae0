package scot.tayside.mentoring.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running PostgreSQL server whose data is in a folder: started by this program, stopped with it. */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String DATABASE = "mentoring";

    private final Cluster cluster;
    private final FolderLock lock;
    private final int port;

    private EmbeddedPostgres(Cluster cluster, FolderLock lock, int port) {
        this.cluster = cluster;
        this.lock = lock;
        this.port = port;
    }

    /**
     * Starts the server on the data in this folder, and on an empty database where there is none yet.
     *
     * @throws CannotStartPostgres with a sentence for the person who started the program
     */
    public static EmbeddedPostgres start(Path directory) {
        FolderLock lock = FolderLock.take(directory.toAbsolutePath());
        try {
            return start(directory.toRealPath(), lock);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure instanceof CannotStartPostgres reason
                    ? reason
                    : new CannotStartPostgres(
                            "The data folder %s cannot be used: %s.".formatted(directory, failure), failure);
        }
    }

    private static EmbeddedPostgres start(Path home, FolderLock lock) throws IOException {
        Cluster cluster =
                new Cluster(home, Binaries.unpackInto(home), new ServerUser(home.resolve("last-command.log")));
        cluster.stopLeftOver();
        cluster.createIfMissing();
        int port = freePort();
        cluster.start(port);
        log.info("PostgreSQL {} keeps its data in {} and listens on port {}", cluster.version(), home, port);
        return new EmbeddedPostgres(cluster, lock, port).withDatabase();
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
        return cluster.password();
    }

    @Override
    public void close() {
        try {
            cluster.stop();
        } finally {
            lock.close();
        }
    }

    /** A database of our own: Flyway refuses one that holds somebody else's tables. */
    private EmbeddedPostgres withDatabase() {
        try (var connection = DriverManager.getConnection(url("postgres"), username(), password());
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'");
            if (!found.next()) statement.execute("create database " + DATABASE);
            return this;
        } catch (SQLException failure) {
            cluster.stop();
            throw new CannotStartPostgres("The database %s cannot be opened: %s".formatted(DATABASE, failure), failure);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
