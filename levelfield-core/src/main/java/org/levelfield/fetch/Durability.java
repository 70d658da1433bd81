package org.levelfield.fetch;

import java.io.IOException;
import java.nio.channels.FileChannel;

/// The steps in which a page is kept; what a kill between any two of them leaves is mended by the next run.
public interface Durability {

    /// Every write is forced to the disk before the next.
    Durability FORCED = new Durability() {
        @Override
        public void force(FileChannel channel) throws IOException {
            channel.force(true);
        }

        @Override
        public void step(String done) {}
    };

    void force(FileChannel channel) throws IOException;

    /// Called after each step; a test may stop everything here.
    void step(String done);
}
