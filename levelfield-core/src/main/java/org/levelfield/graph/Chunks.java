package org.levelfield.graph;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// Work over a range of nodes by several threads, each of which takes the next chunk when it is done with one: nobody
/// waits for a chunk that is heavier than others. What is written must depend on the node alone, so that the result
/// does
/// not depend on who did what.
public final class Chunks {

    private static final int CHUNK = 512;

    private Chunks() {}

    /// Does the nodes of a chunk; one object is used by one thread.
    @FunctionalInterface
    public interface Worker {
        void work(int from, int to);
    }

    /// Runs over the nodes from 0 up to `nodes`.
    ///
    /// @param threads at least 1; the calling thread is one of them
    /// @param workers makes one worker for each thread
    public static void run(int nodes, int threads, Supplier<Worker> workers) {
        AtomicInteger next = new AtomicInteger();
        int helpers = Math.min(threads, nodes / CHUNK + 1) - 1;
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch left = new CountDownLatch(helpers);
        for (int i = 0; i < helpers; i++) {
            Thread thread = new Thread(
                    () -> {
                        try {
                            drain(next, nodes, workers.get());
                        } catch (Throwable e) {
                            next.set(nodes);
                            failure.compareAndSet(null, e);
                        } finally {
                            left.countDown();
                        }
                    },
                    "graph-" + i);
            thread.setDaemon(true);
            thread.start();
        }
        drain(next, nodes, workers.get());
        await(left);
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw new IllegalStateException("a worker failed: " + thrown.getMessage(), thrown);
        }
    }

    private static void drain(AtomicInteger next, int nodes, Worker worker) {
        while (true) {
            int from = next.getAndUpdate(taken -> taken >= nodes ? taken : Math.min(nodes, taken + CHUNK));
            if (from >= nodes) {
                return;
            }
            worker.work(from, Math.min(nodes, from + CHUNK));
        }
    }

    private static void await(CountDownLatch left) {
        try {
            left.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
