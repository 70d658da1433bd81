package org.levelfield.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.levelfield.audit.Audit;
import org.levelfield.audit.AuditIndex;
import org.levelfield.audit.AuditReport;
import org.levelfield.audit.AuditedPaper;
import org.levelfield.audit.code.RecordedRepositories;
import org.levelfield.audit.reference.ReferenceReader;
import org.levelfield.read.InputFile;
import org.levelfield.run.UserMistake;
import org.levelfield.web.openapi.ApiRoute;
import org.levelfield.web.openapi.JsonShape;
import org.levelfield.web.openapi.Parameter;
import org.levelfield.web.view.AuditPage;

/// The audit as a page with a form, and for programs. A list comes as a file of a form, as text of a form, or as the
/// body of the request; it is kept no longer than its answer takes.
final class AuditRoutes {

    /// A list of some ten thousand references.
    static final int MOST_BYTES = 4 << 20;

    /// Audits at once: each holds arrays as long as the field has works.
    private static final int AT_ONCE = 2;

    private final ServedField field;
    private final Pages pages;
    private final Semaphore free = new Semaphore(AT_ONCE);

    AuditRoutes(ServedField field, Pages pages) {
        this.field = field;
        this.pages = pages;
    }

    void register(ReadRoutes routes) {
        routes.add("/audit", context -> page(context, ofWork(context)));
        routes.addPost(Guard.AUDIT_PAGE, context -> page(context, Optional.of(ofForm(context))));
    }

    List<ApiRoute> api() {
        Parameter top = Parameter.count("top", "Missing works at most.", Audit.MISSING, 1_000);
        return List.of(
                ApiRoute.get(
                                Guard.AUDIT_API,
                                "The audit of a work of the field.",
                                JsonShape.of(AuditReport.class),
                                context -> JsonAnswer.send(
                                        context,
                                        ofWork(context)
                                                .orElseThrow(() -> new UserMistake(
                                                        "no work is given",
                                                        "Give work=ID, or send a list of references by POST."))))
                        .with(Parameter.text("work", "Its identifier.", "").needed(), top)
                        .fresh(),
                ApiRoute.post(
                                Guard.AUDIT_API,
                                "The audit of a list of references: BibTeX, a references section, or CSV.",
                                List.of("text/plain", "multipart/form-data"),
                                JsonShape.of(AuditReport.class),
                                context -> JsonAnswer.send(
                                        context, context.isMultipartFormData() ? ofForm(context) : ofBody(context)))
                        .with(
                                Parameter.text("abstract", "Of the paper itself.", ""),
                                Parameter.text("author", "Of the paper itself.", "")
                                        .several(),
                                Parameter.year("year", "Of the paper itself.", "2020"),
                                top));
    }

    private void page(Context context, Optional<AuditReport> report) {
        AuditPage page = field.ask(edition ->
                AuditView.of(report, pages.frame("Audit of a paper", "/audit", edition.manifest()), MOST_BYTES));
        context.header("Cache-Control", "no-store");
        pages.send(context, "audit", page);
    }

    private Optional<AuditReport> ofWork(Context context) {
        QueryParameters.only(context, List.of("work", "top"));
        int top = QueryParameters.number(context, "top", Audit.MISSING, 1_000);
        return QueryParameters.one(context, "work")
                .map(work -> audited(audit -> audit.ofWork(
                                work, AuditedPaper.of("", Optional.empty()), top, LocalDate.now(ZoneOffset.UTC))
                        .orElseThrow(() -> Refused.notHere(new UserMistake(
                                "the field has no work of this id", "Ids stand in the tables of a survey by work.")))));
    }

    private AuditReport ofBody(Context context) {
        int top = QueryParameters.number(context, "top", Audit.MISSING, 1_000);
        AuditedPaper paper = paper(
                QueryParameters.one(context, "abstract").orElse(""),
                context.queryParams("author"),
                year(QueryParameters.one(context, "year").orElse("")));
        return of(context.bodyAsBytes(), paper, top);
    }

    private AuditReport ofForm(Context context) {
        @Nullable UploadedFile file = context.uploadedFile("references");
        byte[] bytes = file == null ? new byte[0] : bytes(file);
        if (bytes.length == 0) {
            bytes = form(context, "list").getBytes(StandardCharsets.UTF_8);
        }
        List<String> authors = Arrays.stream(form(context, "authors").split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return of(bytes, paper(form(context, "abstract"), authors, year(form(context, "year"))), Audit.MISSING);
    }

    private static String form(Context context, String name) {
        @Nullable String value = context.formParam(name);
        return value == null ? "" : value.strip();
    }

    private static AuditedPaper paper(String text, List<String> authors, Optional<Integer> year) {
        return new AuditedPaper(
                Optional.empty(), "", text, authors, year, Optional.empty(), RecordedRepositories.none());
    }

    private static Optional<Integer> year(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("(19|20)\\d\\d")) {
            throw new UserMistake("the year given is none", "Give a year such as 2021, or none.");
        }
        return Optional.of(Integer.valueOf(text));
    }

    private static byte[] bytes(UploadedFile file) {
        try (InputStream in = file.content()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AuditReport of(byte[] list, AuditedPaper paper, int top) {
        if (list.length > MOST_BYTES) {
            throw new Refused(413, "the list is too long", "Send at most " + (MOST_BYTES >> 20) + " MiB.");
        }
        if (list.length == 0 && paper.text().isEmpty()) {
            throw new UserMistake("no reference is given", "Choose a file, or paste references or an abstract.");
        }
        Path file;
        try {
            file = Files.createTempFile("levelfield-references", ".txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            Files.write(file, list);
            return audited(audit ->
                    audit.of(ReferenceReader.read(new InputFile(file)), paper, top, LocalDate.now(ZoneOffset.UTC)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(file);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AuditReport audited(java.util.function.Function<Audit, AuditReport> ask) {
        if (!free.tryAcquire()) {
            throw new Refused(503, "other audits are being made", "Try again in a moment.");
        }
        try {
            return field.ask(edition -> {
                AuditIndex index = edition.once("audit index", AuditIndex.class, () -> edition.with(AuditIndex::read));
                return edition.with(database -> ask.apply(new Audit(database, index, edition.index())));
            });
        } finally {
            free.release();
        }
    }
}
