package org.levelfield.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// The answers that were asked for last. Who asks for one that is being found waits for it, so that fifty visitors at
/// once cost one query; what fails is not kept.
final class KeptAnswers {

    private final Map<Object, FutureTask<?>> tasks;

    KeptAnswers(int most) {
        this.tasks = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, FutureTask<?>> eldest) {
                return size() > most;
            }
        };
    }

    /// The answer to what `key` asks, found now if it is not known.
    <T> T get(Object key, Class<T> type, Supplier<T> find) {
        FutureTask<?> task;
        synchronized (tasks) {
            task = tasks.computeIfAbsent(key, unknown -> new FutureTask<>(find::get));
        }
        // of those who come at once the first runs it; for the others this does nothing
        task.run();
        try {
            return type.cast(task.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(503, "the answer was given up", "Try again in a moment.");
        } catch (ExecutionException e) {
            synchronized (tasks) {
                tasks.remove(key, task);
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
