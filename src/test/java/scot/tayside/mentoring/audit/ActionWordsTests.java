package scot.tayside.mentoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The trail speaks in words: whatever is written into it under a code, there is a sentence for. */
class ActionWordsTests {

    private static final Path MAIN = Path.of("src/main/java/scot/tayside/mentoring");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    /** Text that reads {@code module.verb} in that module's code is the code of an action, or the key of a message. */
    @Test
    void everyActionHasWords() throws IOException {
        Set<String> known = keys();

        Set<String> silent = new TreeSet<>();
        for (Path module : list(MAIN)) {
            Pattern literal = Pattern.compile("\"((?:%s|import)\\.[a-z-]+[a-z])\"".formatted(module.getFileName()));
            for (Path source : list(module)) {
                literal.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .filter(code -> !known.contains(code) && !known.contains("audit.action." + code))
                        .forEach(silent::add);
            }
        }

        assertThat(silent).isEmpty();
    }

    private static Set<String> keys() throws IOException {
        Properties all = new Properties();
        for (Path file : list(MESSAGES)) {
            try (InputStream words = Files.newInputStream(file)) {
                all.load(words);
            }
        }
        return all.stringPropertyNames();
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
