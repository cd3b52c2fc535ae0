package scot.tayside.mentoring.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One program, one data folder: the operating system gives the lock back however the program ends. */
record FolderLock(FileChannel channel) implements AutoCloseable {

    static FolderLock take(Path home) {
        try {
            Files.createDirectories(home);
            FileChannel channel =
                    FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new CannotStartPostgres(
                        "Another running instance of the application is using the data folder %s.".formatted(home));
            }
            return new FolderLock(channel);
        } catch (IOException failure) {
            throw new CannotStartPostgres("The data folder %s cannot be used: %s.".formatted(home, failure), failure);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
