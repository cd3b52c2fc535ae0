package scot.tayside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule of the service that the code names is named by a test, too. */
class RuleTraceTests {

    private static final Pattern RULE = Pattern.compile("\\bR([1-9]|[12]\\d|3[0-6])\\b");

    @Test
    void everyRuleInTheCodeHasATest() {
        Set<String> tested = rules(Path.of("src/test/java"));

        assertThat(rules(Path.of("src/main/java"))).isNotEmpty().isSubsetOf(tested);
    }

    private static Set<String> rules(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> RULE.matcher(read(file)).results().map(MatchResult::group))
                    .collect(Collectors.toCollection(TreeSet::new));
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
