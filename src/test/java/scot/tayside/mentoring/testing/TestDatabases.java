package scot.tayside.mentoring.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Migrated databases: each application context gets a clone of one that was migrated once in the run. */
final class TestDatabases {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger clones = new AtomicInteger();

    private TestDatabases() {}

    static TestServer server() {
        return Migrated.SERVER;
    }

    /** @return the URL of a database nobody has written to */
    static String fresh() {
        String name = "test_" + clones.incrementAndGet();
        create(name, "template " + TEMPLATE + " strategy file_copy");
        return server().url(name);
    }

    /** Deletes what tests have written; tables that the migrations fill are left as they are. */
    static void empty(DataSource database) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(Migrated.DELETE_ALL);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void create(String name, String options) {
        Migrated.SERVER.execute(
                "drop database if exists " + name + " with (force)", "create database " + name + " " + options);
    }

    /** Made when the first test asks. */
    private static final class Migrated {

        static final TestServer SERVER = TestServer.start();
        static final String DELETE_ALL = migrate();

        private static String migrate() {
            SERVER.execute("drop database if exists " + TEMPLATE + " with (force)", "create database " + TEMPLATE);
            Flyway flyway = Flyway.configure()
                    .dataSource(SERVER.url(TEMPLATE), SERVER.username(), SERVER.password())
                    .load();
            flyway.migrate();
            try (Connection connection =
                    flyway.getConfiguration().getDataSource().getConnection()) {
                return deleteFrom(emptyTables(connection));
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        /** Foreign keys are not asked meanwhile, so the order of the tables does not matter. */
        private static String deleteFrom(List<String> tables) {
            return tables.stream()
                    .map("delete from %s;"::formatted)
                    .collect(Collectors.joining(
                            "", "set session_replication_role = replica;", "set session_replication_role = origin"));
        }

        private static List<String> emptyTables(Connection connection) throws SQLException {
            List<String> empty = new ArrayList<>();
            for (String table : tables(connection)) {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select 1 from " + table + " limit 1")) {
                    if (!rows.next()) empty.add(table);
                }
            }
            return empty;
        }

        private static List<String> tables(Connection connection) throws SQLException {
            List<String> tables = new ArrayList<>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
                while (rows.next()) tables.add(rows.getString(1));
            }
            return tables;
        }
    }
}
