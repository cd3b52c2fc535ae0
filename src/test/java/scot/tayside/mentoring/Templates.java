package scot.tayside.mentoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The sources of the pages, as the tests of their conventions read them. */
final class Templates {

    static final Path ROOT = Path.of("src/main/resources/templates");

    private Templates() {}

    static Stream<Path> all() {
        return files(ROOT, ".html");
    }

    /** {@code referral/list} for {@code templates/referral/list.html}. */
    static String name(Path template) {
        return ROOT.relativize(template).toString().replace('\\', '/').replace(".html", "");
    }

    static Document parse(Path template) {
        return Jsoup.parse(text(template));
    }

    static List<Path> javaSources() {
        return files(Path.of("src/main/java"), ".java").toList();
    }

    static Stream<Path> files(Path root, String ending) {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
