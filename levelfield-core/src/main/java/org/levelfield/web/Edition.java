package org.levelfield.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.Question;
import org.levelfield.measure.Survey;
import org.levelfield.pipeline.Landscape;
import org.levelfield.search.WorkIndex;
import org.levelfield.store.Database;
import org.levelfield.store.Field;
import org.levelfield.store.FieldDirectory;
import org.levelfield.store.Manifest;

/// One publication of a field, open for reading: a few connections, one a request, and the answers given so far, which
/// stay true as long as the edition does. Its database can neither write nor read anything but the field's own files.
final class Edition {

    private static final int CONNECTIONS = Math.max(4, Runtime.getRuntime().availableProcessors());
    private static final int SECONDS_A_QUERY = 10;
    private static final int ANSWERS_KEPT = 256;
    private static final long PAGE_BYTES = 24L << 20;

    private final Field field;
    private final BlockingQueue<Database> connections = new ArrayBlockingQueue<>(CONNECTIONS, true);
    private final AtomicInteger users = new AtomicInteger(1);
    private final KeptPages pages = new KeptPages(PAGE_BYTES);
    private final KeptAnswers answers = new KeptAnswers(ANSWERS_KEPT);

    private Optional<WorkIndex> index = Optional.empty();

    private Edition(Field field) {
        this.field = field;
    }

    static Edition open(Path root) {
        Edition edition = new Edition(Field.open(root, Landscape.tableNames()));
        Database database = edition.field.database();
        String files = edition.field.directory().stages() + "/";
        HeldTables.in(database);
        database.execute("set allowed_directories = [" + Database.literal(files) + "]");
        database.execute("set enable_external_access = false");
        // many visitors at once are served sooner by one thread each than by all threads one after another
        database.execute("set threads = 1");
        database.execute("set lock_configuration = true");
        for (int i = 0; i < CONNECTIONS; i++) {
            edition.connections.add(database.another(SECONDS_A_QUERY));
        }
        return edition;
    }

    Manifest manifest() {
        return field.manifest();
    }

    /// What the field holds, counted once.
    FieldOverview overview() {
        return once("overview", FieldOverview.class, () -> with(FieldOverview::count));
    }

    /// The answer to a question.
    ///
    /// @throws org.levelfield.run.UserMistake where a venue or topic asked for does not occur
    MeasureTable ask(Question question) {
        return once(question, MeasureTable.class, () -> with(database -> new Survey(database).ask(question)));
    }

    /// The first rows of an answer that is a list. The whole would fill the memory, a list for each year asked for.
    ///
    /// @throws org.levelfield.run.UserMistake as [#ask(Question)]
    Survey.First first(Question question, List<String> columns, int most) {
        return once(
                List.of("first", question, columns, most),
                Survey.First.class,
                () -> with(database -> new Survey(database).first(question, columns, most)));
    }

    /// The search index, opened when it is first asked for.
    ///
    /// @throws org.levelfield.run.UserMistake if the field was built without one
    synchronized WorkIndex index() {
        if (index.isEmpty()) {
            index = Optional.of(WorkIndex.open(field.directory()));
        }
        return index.get();
    }

    FieldDirectory directory() {
        return field.directory();
    }

    private synchronized void closeIndex() {
        index.ifPresent(WorkIndex::close);
    }

    /// What stays true as long as the edition does, found once.
    <T> T once(Object key, Class<T> type, Supplier<T> find) {
        return answers.get(key, type, find);
    }

    /// What was sent while this edition was open.
    KeptPages pages() {
        return pages;
    }

    /// Lends a connection.
    <T> T with(Function<Database, T> use) {
        Database lent = take();
        try {
            return use.apply(lent);
        } finally {
            connections.add(lent);
        }
    }

    private Database take() {
        try {
            Database free = connections.poll(SECONDS_A_QUERY, TimeUnit.SECONDS);
            if (free != null) {
                return free;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Refused(503, "too many questions at once", "Try again in a moment.");
    }

    void retain() {
        users.incrementAndGet();
    }

    /// Closes the field when nobody uses it any more.
    void release() {
        if (users.decrementAndGet() == 0) {
            List.copyOf(connections).forEach(Database::close);
            closeIndex();
            field.close();
        }
    }
}
