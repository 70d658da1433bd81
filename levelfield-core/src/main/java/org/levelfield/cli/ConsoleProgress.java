package org.levelfield.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.levelfield.run.Progress;

/// Progress on standard error: bars with rate and time left where a person looks, plain lines where a file or another
/// program does.
final class ConsoleProgress implements Progress {

    private final PrintStream err;
    private final boolean terminal;

    ConsoleProgress(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    static ConsoleProgress onStandardError() {
        return new ConsoleProgress(System.err, OutputFormat.byAudience() == OutputFormat.TABLE);
    }

    @Override
    public Task begin(String what, long total, String unit) {
        return terminal && total > 0 ? new Bar(what, total, err) : new Lines(what, total);
    }

    @Override
    public void say(String line) {
        synchronized (err) {
            err.println(line);
        }
    }

    private static final class Bar implements Task {
        private static final long MEGABYTE = 1_000_000;
        private final ProgressBar bar;

        Bar(String what, long total, PrintStream err) {
            bar = new ProgressBarBuilder()
                    .setTaskName(what)
                    .setInitialMax(total)
                    .setUnit(" MB", MEGABYTE)
                    .showSpeed()
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new me.tongfei.progressbar.ConsoleProgressBarConsumer(err))
                    .build();
        }

        @Override
        public void advance(long by) {
            bar.stepBy(by);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /// A line every ten per cent.
    private final class Lines implements Task {
        private final String what;
        private final long total;
        private final long start = System.nanoTime();
        private final AtomicLong done = new AtomicLong();

        Lines(String what, long total) {
            this.what = what;
            this.total = total;
        }

        @Override
        public void advance(long by) {
            if (total == 0) {
                return;
            }
            long before = done.getAndAdd(by);
            long tenth = (before + by) * 10 / total;
            if (tenth > before * 10 / total && tenth < 10) {
                double seconds = (System.nanoTime() - start) / 1e9;
                double left = seconds * (total - before - by) / (before + by);
                say("%s  %d%%  %.1f MB/s  %.0f s left"
                        .formatted(what, tenth * 10, (before + by) / 1e6 / seconds, left));
            }
        }

        @Override
        public void close() {
            say("%s  done in %.1f s".formatted(what, (System.nanoTime() - start) / 1e9));
        }
    }
}
