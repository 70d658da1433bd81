package org.levelfield.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Does pieces of work beside each other, as many at once as there are processors.
public final class Workers {

    private Workers() {}

    /// The results in the order of the pieces. A piece that fails makes all fail, with its own exception.
    public static <T> List<T> results(List<? extends Callable<T>> pieces) {
        int threads = Math.max(1, Math.min(pieces.size(), Runtime.getRuntime().availableProcessors()));
        List<T> results = new ArrayList<>(pieces.size());
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<T> result : pool.invokeAll(pieces)) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the work was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
