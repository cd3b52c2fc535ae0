package scot.tayside.mentoring.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Who runs PostgreSQL's programs: the user of this program, or, since they refuse root, somebody root turns into: by a
 * user namespace where that is allowed, else by giving up its user id.
 */
class ServerUser {

    private static final int NOBODY = 65534;
    private static final List<String> USER_NAMESPACE = List.of("unshare", "--user");
    private static final List<String> USER_ID =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    private final Path output;
    private final List<String> prefix;

    /** @param output receives what the last program said */
    ServerUser(Path output) throws IOException {
        this.output = output;
        this.prefix = isRoot() ? firstThatWorks() : List.of();
    }

    void run(String... command) throws IOException {
        List<String> line = new ArrayList<>(prefix);
        line.addAll(List.of(command));
        if (!succeeds(line)) {
            throw new CannotStartPostgres("%s failed: %s"
                    .formatted(
                            Path.of(command[0]).getFileName(),
                            Files.readString(output).strip()));
        }
    }

    /** Lets this user read and write a file or folder that this program made. */
    void own(Path path) throws IOException {
        if (prefix.equals(USER_ID)) Files.setAttribute(path, "unix:uid", NOBODY);
    }

    private List<String> firstThatWorks() {
        for (List<String> candidate : List.of(USER_NAMESPACE, USER_ID)) {
            List<String> line = new ArrayList<>(candidate);
            line.add("true");
            try {
                if (succeeds(line)) return candidate;
            } catch (IOException notInstalled) {
                continue;
            }
        }
        throw new CannotStartPostgres("PostgreSQL does not run as root, and nothing here lets root step down."
                + " Start the application as another user.");
    }

    private boolean succeeds(List<String> line) throws IOException {
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            return false;
        }
    }

    private static boolean isRoot() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self) && Files.getAttribute(self, "unix:uid").equals(0);
    }
}
