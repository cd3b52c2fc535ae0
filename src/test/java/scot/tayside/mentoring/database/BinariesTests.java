package scot.tayside.mentoring.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTests {

    private final URL archive = Binaries.class.getResource("/" + Binaries.archiveName());

    @Test
    void unpacksTheSameProgramsWithTheMachinesTarAndWithoutIt(@TempDir Path temporary) throws IOException {
        Path byTar = temporary.resolve("tar");
        Path here = temporary.resolve("here");
        Binaries.unpackHere(archive, here);

        assertThat(programs(here)).containsKey("bin/initdb").containsKey("bin/postgres");
        assumeThat(Binaries.unpackedByTar(archive, byTar))
                .as("a tar that knows xz")
                .isTrue();
        assertThat(programs(byTar)).isEqualTo(programs(here));
    }

    @Test
    void saysSoWhereTarCannotUnpackAFile(@TempDir Path temporary) throws IOException {
        Path nonsense = Files.writeString(temporary.resolve("nonsense.txz"), "This is no archive.");

        assertThat(Binaries.unpackedByTar(nonsense.toUri().toURL(), temporary.resolve("out")))
                .isFalse();
    }

    private static Map<String, String> programs(Path folder) throws IOException {
        Map<String, String> programs = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String facts = "%d bytes, executable %s".formatted(Files.size(file), Files.isExecutable(file));
                programs.put(folder.relativize(file).toString().replace('\\', '/'), facts);
            }
        }
        return programs;
    }
}
