package scot.tayside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word the pages ask for is there, is used, and reads as it should. */
class MessageTests {

    private static final Path ROOT = Path.of("src/main/resources/messages");
    private static final Pattern IN_QUOTES = Pattern.compile("(?:[\"']|#\\{)([\\w.-]+)(?=[\"'}(])");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([\\w.-]+)|#messages\\.msg\\('([\\w.-]+)'\\)");

    @Test
    void everyMessageOfATemplateExists() {
        Set<String> known = messages().stringPropertyNames();

        assertThat(Templates.all())
                .allSatisfy(template ->
                        assertThat(keys(template)).as(template.toString()).isSubsetOf(known));
    }

    /** A key is used if it, or a beginning of it up to a full stop, stands in a template or in the code. */
    @Test
    void everyMessageIsUsed() {
        Set<String> said = Stream.concat(Templates.all(), Templates.javaSources().stream())
                .flatMap(source -> IN_QUOTES.matcher(Templates.text(source)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(messages().stringPropertyNames())
                .filteredOn(key -> !isOfValidation(key))
                .filteredOn(key -> beginnings(key).noneMatch(said::contains))
                .isEmpty();
    }

    @Test
    void everyMessageIsWellFormedAndUsesTheApostropheThatMessageFormatLeavesAlone() {
        messages().forEach((key, text) -> {
            assertThat(text.toString()).as(key.toString()).isNotBlank().doesNotContain("'");
            assertThat(new MessageFormat(text.toString())).as(key.toString()).isNotNull();
        });
    }

    /** Every form is called {@code form} in a page, and so its own name has to be said. */
    @Test
    void everyMessageOfAFieldNamesItsForm() {
        assertThat(messages().stringPropertyNames())
                .filteredOn(MessageTests::isOfValidation)
                .noneMatch(key -> key.contains(".form.") || key.contains(".filter."));
    }

    @Test
    void everyFileIsNamedInTheConfiguration() throws IOException {
        String configuration = Files.readString(Path.of("src/main/resources/application.properties"));

        assertThat(Templates.files(ROOT, ".properties"))
                .extracting(file -> "messages/" + file.getFileName().toString().replace(".properties", ""))
                .allMatch(configuration::contains);
    }

    private static List<String> keys(Path template) {
        return IN_TEMPLATE
                .matcher(Templates.text(template))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(key -> !key.endsWith("."))
                .toList();
    }

    /** Codes such as {@code NotBlank.declineForm.reason} are made by the validator. */
    private static boolean isOfValidation(String key) {
        return Character.isUpperCase(key.charAt(0)) || key.startsWith("typeMismatch");
    }

    private static Stream<String> beginnings(String key) {
        return Stream.concat(
                Stream.of(key),
                Stream.iterate(key.lastIndexOf('.'), at -> at > 0, at -> key.lastIndexOf('.', at - 1))
                        .map(at -> key.substring(0, at + 1)));
    }

    private static Properties messages() {
        Properties all = new Properties();
        Set<String> seen = new HashSet<>();
        Templates.files(ROOT, ".properties").forEach(file -> {
            Properties own = read(file);
            assertThat(own.stringPropertyNames()).as("keys of %s", file).allMatch(seen::add);
            all.putAll(own);
        });
        return all;
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }
}
