package scot.tayside.mentoring.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A press without the rest of the application, and a place for what it printed, to be looked at. */
final class Printed {

    private Printed() {}

    static Press press() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages/press");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return new Press(new PdfPages(words), words);
    }

    /** What a machine finds right can still be ugly. */
    static byte[] kept(String name, byte[] file) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "press"));
        Files.write(folder.resolve(name), file);
        return file;
    }
}
