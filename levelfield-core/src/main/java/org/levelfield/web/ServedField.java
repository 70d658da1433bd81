package org.levelfield.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.levelfield.run.UserMistake;

/// The field that is served, as it is published at the moment of each request. A build may publish while it is served:
/// the next request opens the new one, and the old one is closed when its last request ends.
final class ServedField implements AutoCloseable {

    private final Path root;
    private final ReentrantLock opening = new ReentrantLock();
    private Edition edition;
    private Publication publication;

    private ServedField(Path root, Edition edition, Publication publication) {
        this.root = root;
        this.edition = edition;
        this.publication = publication;
    }

    /// What tells one publication from the next: the manifest is replaced by a rename, never written in place.
    private record Publication(@Nullable Object file, long modifiedNanos, long bytes) {

        static Publication at(Path manifest) throws IOException {
            BasicFileAttributes now = Files.readAttributes(manifest, BasicFileAttributes.class);
            return new Publication(now.fileKey(), now.lastModifiedTime().to(TimeUnit.NANOSECONDS), now.size());
        }
    }

    static ServedField open(Path root) {
        Path manifest = new org.levelfield.store.FieldDirectory(root).manifestFile();
        try {
            // the stamp first: if a build publishes in between, the next request opens once more
            Publication publication = Files.exists(manifest) ? Publication.at(manifest) : new Publication(null, 0, 0);
            return new ServedField(root, Edition.open(root), publication);
        } catch (IOException e) {
            throw new UserMistake("cannot read " + manifest, "Check that the field is readable.", e);
        }
    }

    /// Answers from the edition published now.
    <T> T ask(Function<Edition, T> question) {
        Edition asked = borrow();
        try {
            return question.apply(asked);
        } finally {
            asked.release();
        }
    }

    private Edition borrow() {
        opening.lock();
        try {
            renew();
            edition.retain();
            return edition;
        } finally {
            opening.unlock();
        }
    }

    /// Where the manifest cannot be read at the moment, what is open goes on to be served.
    private void renew() {
        Path manifest = new org.levelfield.store.FieldDirectory(root).manifestFile();
        Publication now;
        try {
            now = Publication.at(manifest);
        } catch (IOException goneForNow) {
            now = publication;
        }
        if (!now.equals(publication)) {
            Edition next = Edition.open(root);
            edition.release();
            edition = next;
            publication = now;
        }
    }

    @Override
    public void close() {
        opening.lock();
        try {
            edition.release();
        } finally {
            opening.unlock();
        }
    }
}
