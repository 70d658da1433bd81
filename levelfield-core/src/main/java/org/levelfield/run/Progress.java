package org.levelfield.run;

/// Where long work tells how far it is. Implementations are called from several threads.
public interface Progress {

    /// Nothing is shown.
    Progress SILENT = new Progress() {
        @Override
        public Task begin(String what, long total, String unit) {
            return new Task() {
                @Override
                public void advance(long by) {}

                @Override
                public void close() {}
            };
        }

        @Override
        public void say(String line) {}
    };

    /// Begins a piece of work.
    ///
    /// @param total how much there is to do, in `unit`; 0 where that is not known
    Task begin(String what, long total, String unit);

    /// A line of its own, between the bars.
    void say(String line);

    /// A piece of work under way.
    interface Task extends AutoCloseable {

        /// Adds to what is done.
        void advance(long by);

        @Override
        void close();
    }
}
