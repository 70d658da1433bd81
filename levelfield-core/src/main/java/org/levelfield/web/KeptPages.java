package org.levelfield.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// The answers that were sent last, compressed, by the address that asked for them, within a number of bytes. Who asks
/// for one that is being made waits for it.
final class KeptPages {

    private static final int LARGEST = 1 << 20;

    private final long most;
    private final Map<String, FutureTask<Optional<CompressedAnswer>>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /// @param most bytes of all answers together
    KeptPages(long most) {
        this.most = most;
    }

    /// The answer at an address. Empty where it is none to keep: such as a refusal, which is made anew each time.
    ///
    /// @param make runs in the thread that asks first
    Optional<CompressedAnswer> get(String address, Supplier<Optional<CompressedAnswer>> make) {
        FutureTask<Optional<CompressedAnswer>> task;
        boolean first;
        synchronized (pages) {
            FutureTask<Optional<CompressedAnswer>> known = pages.get(address);
            first = known == null;
            task = known == null ? new FutureTask<>(make::get) : known;
            if (first) {
                pages.put(address, task);
            }
        }
        if (first) {
            task.run();
        }
        try {
            Optional<CompressedAnswer> answer = task.get();
            if (first) {
                account(address, task, answer);
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(503, "the answer was given up", "Try again in a moment.");
        } catch (ExecutionException e) {
            forget(address, task);
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void account(
            String address, FutureTask<Optional<CompressedAnswer>> task, Optional<CompressedAnswer> answer) {
        if (answer.isEmpty() || answer.get().bytes() > LARGEST) {
            forget(address, task);
            return;
        }
        synchronized (pages) {
            bytes += answer.get().bytes();
            Iterator<FutureTask<Optional<CompressedAnswer>>> oldest =
                    pages.values().iterator();
            while (bytes > most && oldest.hasNext()) {
                FutureTask<Optional<CompressedAnswer>> next = oldest.next();
                if (next.isDone()) {
                    bytes -= next.resultNow().map(CompressedAnswer::bytes).orElse(0);
                    oldest.remove();
                }
            }
        }
    }

    private void forget(String address, FutureTask<Optional<CompressedAnswer>> task) {
        synchronized (pages) {
            pages.remove(address, task);
        }
    }

    /// Bytes held now.
    long bytes() {
        synchronized (pages) {
            return bytes;
        }
    }
}
