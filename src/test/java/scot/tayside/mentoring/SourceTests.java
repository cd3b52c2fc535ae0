package scot.tayside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the house asks of the sources themselves: a sentence for whatever is public, and things where one looks for them. */
class SourceTests {

    private static final Path MAIN = Path.of("src/main/java/scot/tayside/mentoring");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^( {0,4})public (?:(?:static|final|sealed|non-sealed|abstract) )*(?:class|record|interface|enum|@interface) (\\w+)");
    private static final Pattern ANNOTATIONS_ABOVE =
            Pattern.compile("(?s)(.*?)(?:\\s*@[\\w.]+(?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))?)*\\s*$");
    private static final Pattern VIEW = Pattern.compile("\"([a-z]+)/([a-z-]+)\"");

    @Test
    void whateverIsPublicSaysWhatItIs() {
        List<String> silent = sources()
                .flatMap(file -> PUBLIC_TYPE
                        .matcher(file.text())
                        .results()
                        .filter(type -> !isExplained(file.text().substring(0, type.start())))
                        .map(type -> file.name() + ": " + type.group(2)))
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        try (Stream<Path> folders = Files.list(MAIN).filter(Files::isDirectory)) {
            assertThat(folders)
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .startsWith("/**")
                            .contains("@NullMarked"));
        }
    }

    /** {@code referral/decline} is shown by the module referral. */
    @Test
    void controllersShowTheTemplatesOfTheirModule() {
        List<Map.Entry<String, String>> strays = sources()
                .filter(file -> file.name().endsWith("Controller.java"))
                .flatMap(file -> VIEW.matcher(file.text())
                        .results()
                        .filter(view ->
                                Files.exists(TEMPLATES.resolve(view.group(1)).resolve(view.group(2) + ".html")))
                        .map(MatchResult::group)
                        .filter(view -> !view.startsWith("\"" + file.module() + "/"))
                        .map(view -> Map.entry(file.name(), view)))
                .toList();

        assertThat(strays).isEmpty();
    }

    @Test
    void nothingIsPutOffOrPrinted() {
        assertThat(sources())
                .allSatisfy(file -> assertThat(file.text())
                        .as(file.name())
                        .doesNotContain(
                                "TODO",
                                "FIXME",
                                "System.out",
                                "System.err",
                                "printStackTrace",
                                "Thread.sleep",
                                "@SuppressWarnings(\"all\")"));
    }

    private static boolean isExplained(String before) {
        var above = ANNOTATIONS_ABOVE.matcher(before);
        return above.matches() && above.group(1).endsWith("*/");
    }

    private record Source(Path path, String text) {

        String name() {
            return MAIN.relativize(path).toString();
        }

        String module() {
            return MAIN.relativize(path).getName(0).toString();
        }
    }

    private static Stream<Source> sources() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(file -> new Source(file, read(file)))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
