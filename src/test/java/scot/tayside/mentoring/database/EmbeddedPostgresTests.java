package scot.tayside.mentoring.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the data when programs end well, end badly, or want the same folder. */
class EmbeddedPostgresTests {

    @TempDir
    static Path directory;

    @BeforeAll
    static void storesARow() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(directory);
                var connection = connect(postgres)) {
            execute(connection, "create table fact (sentence text); insert into fact values ('kept')");
        }
    }

    @Test
    void keepsItsDataAcrossRestarts() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(directory);
                var connection = connect(postgres)) {
            assertThat(answer(connection, "select sentence from fact")).isEqualTo("kept");
        }
    }

    @Test
    void writesDurablyAndAsksForThePassword() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(directory);
                var connection = connect(postgres)) {
            assertThat(answer(connection, "show fsync")).isEqualTo("on");
            assertThat(answer(connection, "show data_checksums")).isEqualTo("on");
            assertThat(answer(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), postgres.username(), "guess"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void refusesASecondStartInTheSameProgram() {
        try (var first = EmbeddedPostgres.start(directory)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(directory))
                    .isInstanceOf(CannotStartPostgres.class)
                    .hasMessageContaining("Another running instance");
        }
    }

    @Test
    void refusesASecondProgramAndLeavesTheFirstAlone(@TempDir Path output) throws Exception {
        try (var postgres = EmbeddedPostgres.start(directory);
                var connection = connect(postgres)) {
            Path said = output.resolve("said");

            int exitValue = runKilledProgram(said);

            assertThat(exitValue).isNotEqualTo(KilledProgram.KILLED);
            assertThat(said).content().contains("Another running instance");
            assertThat(answer(connection, "select sentence from fact")).isEqualTo("kept");
        }
    }

    @Test
    void endsTheServerOfAProgramThatWasKilled(@TempDir Path output) throws Exception {
        assertThat(runKilledProgram(output.resolve("said"))).isEqualTo(KilledProgram.KILLED);
        ProcessHandle leftOver = serverProcess();

        try (var postgres = EmbeddedPostgres.start(directory);
                var connection = connect(postgres)) {
            assertThat(serverProcess()).isNotEqualTo(leftOver);
            assertThat(answer(connection, "select sentence from fact")).isEqualTo("kept");
        }
    }

    @Test
    void recoversTheDataWhenTheServerWasKilledToo(@TempDir Path output) throws Exception {
        assertThat(runKilledProgram(output.resolve("said"))).isEqualTo(KilledProgram.KILLED);
        assertThat(serverProcess().destroyForcibly()).isTrue();

        try (var postgres = EmbeddedPostgres.start(directory);
                var connection = connect(postgres)) {
            assertThat(answer(connection, "select sentence from fact")).isEqualTo("kept");
        }
    }

    @Test
    void startsOverANoteWhoseProcessIsNowSomebodyElse() throws Exception {
        Path note = directory.resolve("cluster/postmaster.pid");
        Files.writeString(note, ProcessHandle.current().pid() + "\n");

        try (var postgres = EmbeddedPostgres.start(directory)) {
            assertThat(serverProcess().pid())
                    .isNotEqualTo(ProcessHandle.current().pid());
        }
    }

    @Test
    void refusesDataOfAnotherMajorVersion(@TempDir Path older) throws IOException {
        Files.createDirectories(older.resolve("cluster"));
        Files.writeString(older.resolve("cluster/PG_VERSION"), "14\n");
        Files.createSymbolicLink(older.resolve("postgresql-18.6.0"), directory.resolve("postgresql-18.6.0"));

        assertThatThrownBy(() -> EmbeddedPostgres.start(older))
                .isInstanceOf(CannotStartPostgres.class)
                .hasMessageContaining("written by PostgreSQL 14");
    }

    private static int runKilledProgram(Path output) throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProgram.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return program.exitValue();
    }

    private static ProcessHandle serverProcess() throws IOException {
        String pid =
                Files.readAllLines(directory.resolve("cluster/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.url(), postgres.username(), postgres.password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
