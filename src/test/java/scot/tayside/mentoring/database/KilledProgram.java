package scot.tayside.mentoring.database;

import java.nio.file.Path;

/** A program that starts the server and is then gone at once, as if killed: no hook runs, nothing is closed. */
class KilledProgram {

    static final int KILLED = 137;

    public static void main(String[] arguments) {
        EmbeddedPostgres.start(Path.of(arguments[0]));
        Runtime.getRuntime().halt(KILLED);
    }
}
