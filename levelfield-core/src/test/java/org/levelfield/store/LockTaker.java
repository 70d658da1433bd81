package org.levelfield.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.levelfield.run.UserMistake;

/// Takes a field's lock in a process of its own and tells how that went.
final class LockTaker {

    private LockTaker() {}

    public static void main(String[] args) throws IOException {
        try (FileChannel lock = new FieldDirectory(Path.of(args[0])).lock()) {
            System.out.println(lock.isOpen() ? "locked" : "closed");
        } catch (UserMistake mistake) {
            System.out.println(mistake.whatHappened());
        }
    }
}
