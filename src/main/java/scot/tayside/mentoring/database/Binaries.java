package scot.tayside.mentoring.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the class path into the data folder. */
record Binaries(Path folder, String version) {

    private static final Pattern VERSION = Pattern.compile("-(\\d+\\.\\d+\\.\\d+)\\.jar");

    static Binaries unpackInto(Path home) throws IOException {
        URL archive = Binaries.class.getResource("/" + archiveName());
        if (archive == null) {
            throw new CannotStartPostgres(
                    "No database is configured, and this build carries no PostgreSQL for this machine (%s)."
                            .formatted(archiveName()));
        }
        Matcher version = VERSION.matcher(archive.toString());
        Binaries binaries = version.find()
                ? new Binaries(home.resolve("postgresql-" + version.group(1)), version.group(1))
                : new Binaries(home.resolve("postgresql"), "unknown");
        if (!Files.exists(binaries.folder)) binaries.unpack(archive);
        return binaries;
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    String majorVersion() {
        return version.replaceFirst("\\..*", "");
    }

    /** The folder gets its name last, so a folder of that name is complete. */
    private void unpack(URL archive) throws IOException {
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        if (!unpackedByTar(archive, unfinished)) unpackHere(archive, unfinished);
        Files.move(unfinished, folder);
    }

    /** The machine's own program is three times as fast as {@link #unpackHere}, where there is one that knows xz. */
    static boolean unpackedByTar(URL archive, Path folder) throws IOException {
        Files.createDirectories(folder);
        try {
            Process tar = new ProcessBuilder("tar", "-xJ", "--no-same-owner", "-C", folder.toString(), "-f", "-")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream content = archive.openStream();
                    OutputStream input = tar.getOutputStream()) {
                content.transferTo(input);
            }
            return tar.onExit().join().exitValue() == 0;
        } catch (IOException noSuchTar) {
            return false;
        }
    }

    static void unpackHere(URL archive, Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        InputStream unzipped = new XZInputStream(new BufferedInputStream(archive.openStream()));
        try (var tar = new TarArchiveInputStream(new BufferedInputStream(unzipped, 1 << 16))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, folder);
            }
        }
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream tar, Path folder) throws IOException {
        Path target = entry.resolveIn(folder);
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(tar, target);
            if ((entry.getMode() & 0100) != 0) target.toFile().setExecutable(true, false);
        }
    }

    static String archiveName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        if (system.startsWith("windows")) return "postgres-windows-x86_64.txz";
        if (system.startsWith("mac")) return "postgres-darwin-%s.txz".formatted(processor);
        return "postgres-linux-%s.txz".formatted(processor);
    }
}
