package scot.tayside.mentoring.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The data of one server, with the programs that create, start and stop it. */
class Cluster {

    static final String SUPERUSER = "mentoring";

    private static final String PASSWORD = "password";

    private static final Logger log = LoggerFactory.getLogger(Cluster.class);

    private final Path home;
    private final Path data;
    private final String password;
    private final Binaries binaries;
    private final ServerUser user;

    Cluster(Path home, String password, Binaries binaries, ServerUser user) {
        this.home = home;
        this.data = home.resolve("cluster");
        this.password = password;
        this.binaries = binaries;
        this.user = user;
    }

    String version() {
        return binaries.version();
    }

    /** The one its data was made with, or a new one for data yet to be made. */
    static String passwordIn(Path home) throws IOException {
        Path kept = home.resolve(PASSWORD);
        return Files.exists(kept) ? Files.readString(kept) : randomPassword();
    }

    /** Ends a server whose program was killed before it could; its data is safe, as after any crash. */
    void stopLeftOver() throws IOException {
        Path note = data.resolve("postmaster.pid");
        if (!Files.exists(note)) return;
        long pid = Long.parseLong(Files.readAllLines(note).get(0).strip());
        if (ProcessHandle.of(pid).filter(this::isOurs).isPresent()) {
            log.warn("Stopping the PostgreSQL that an earlier run left behind, process {}", pid);
            stop();
        } else {
            Files.delete(note);
        }
    }

    void createIfMissing() throws IOException {
        if (Files.exists(data)) {
            refuseOtherMajorVersion();
        } else {
            create();
        }
    }

    void start(int port) throws IOException {
        Path serverLog = home.resolve("server.log");
        if (!Files.exists(serverLog)) Files.createFile(serverLog);
        user.own(serverLog);
        user.run(
                binaries.program("pg_ctl"),
                "start",
                "--wait",
                "--timeout=60",
                "--pgdata=" + data,
                "--log=" + serverLog,
                "--options=-p " + port);
    }

    void stop() {
        try {
            user.run(binaries.program("pg_ctl"), "stop", "--wait", "--timeout=30", "--mode=fast", "--pgdata=" + data);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The folder gets its name last, so data of that name is complete. */
    private void create() throws IOException {
        Path unfinished = home.resolve("cluster.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectory(unfinished);
        keepPrivate(unfinished, "rwx------");
        Path kept = home.resolve(PASSWORD);
        Files.writeString(kept, password);
        keepPrivate(kept, "rw-------");
        user.run(
                binaries.program("initdb"),
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--pwfile=" + kept,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--data-checksums",
                "--set=listen_addresses=127.0.0.1",
                "--set=unix_socket_directories=",
                "--set=max_connections=50");
        Files.move(unfinished, data);
    }

    private void refuseOtherMajorVersion() throws IOException {
        String major = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!major.equals(binaries.majorVersion())) {
            throw new CannotStartPostgres(
                    "The data in %s was written by PostgreSQL %s, and this build carries PostgreSQL %s, which cannot read it."
                            .formatted(data, major, binaries.version()));
        }
    }

    private void keepPrivate(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
        user.own(path);
    }

    private boolean isOurs(ProcessHandle process) {
        Optional<String> command =
                process.info().command().or(() -> process.info().commandLine());
        return command.filter(path -> path.startsWith(home.toString())).isPresent();
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
