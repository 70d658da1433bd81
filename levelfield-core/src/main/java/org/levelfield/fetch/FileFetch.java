package org.levelfield.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.levelfield.fetch.FetchManifest.FetchedFile;
import org.levelfield.fetch.FetchManifest.Run;
import org.levelfield.run.ContentHash;
import org.levelfield.run.Progress;

/// Whole files into a folder: asked for only if changed, taken up where a download broke off, checked, and made visible
/// by
/// one rename.
public final class FileFetch {

    private static final byte[] NOTHING = new byte[0];

    private final PoliteClient client;
    private final Progress progress;

    public FileFetch(PoliteClient client, Progress progress) {
        this.client = client;
        this.progress = progress;
    }

    /// A file that is wanted.
    ///
    /// @param md5 that its publisher tells, hexadecimal, if it does
    /// @param bytes that its publisher tells; -1 if it does not
    /// @param begins what its first bytes must hold, so that a login page is not taken for data; empty for anything
    public record Wanted(String name, String url, Optional<String> md5, long bytes, String begins) {}

    /// Fetches what has changed. Files of an earlier fetch that are not wanted any more go.
    ///
    /// @throws org.levelfield.run.UserMistake where the service refuses; files that came stand
    public FetchManifest run(FetchFolder.Origin origin, Path folder, List<Wanted> wanted) {
        progress.say("Licence: " + origin.licence() + "; name the source: " + origin.credit());
        String started = client.time().now().toString();
        Optional<FetchManifest> before =
                FetchFolder.manifest(folder).filter(held -> held.source().equals(origin.source()));
        try {
            Files.createDirectories(folder);
            List<FetchedFile> files = new ArrayList<>();
            long changed = 0;
            for (Wanted one : wanted) {
                Optional<FetchedFile> held = before.flatMap(manifest -> held(manifest, folder, one));
                FetchedFile file = fetch(folder, one, held);
                changed += held.filter(file::equals).isPresent() ? 0 : 1;
                files.add(file);
            }
            List<Run> runs = new ArrayList<>(before.map(FetchManifest::runs).orElse(List.of()));
            runs.add(
                    new Run(started, client.time().now().toString(), "", changed, 0, wanted.size(), client.calls(), 0));
            FetchManifest manifest = new FetchManifest(
                    FetchManifest.VERSION,
                    origin.source(),
                    origin.address(),
                    origin.licence(),
                    origin.credit(),
                    origin.settings(),
                    true,
                    runs,
                    files);
            FetchedFiles.replace(folder.resolve(FetchManifest.NAME), manifest, Durability.FORCED);
            for (FetchedFile old : before.map(FetchManifest::files).orElse(List.of())) {
                if (files.stream().noneMatch(file -> file.name().equals(old.name()))) {
                    Files.deleteIfExists(folder.resolve(old.name()));
                }
            }
            return manifest;
        } catch (IOException e) {
            throw FetchedFiles.trouble(folder, e);
        }
    }

    private static Optional<FetchedFile> held(FetchManifest manifest, Path folder, Wanted wanted) {
        return manifest.files().stream()
                .filter(file -> file.name().equals(wanted.name()) && file.url().equals(wanted.url()))
                .filter(file -> folder.resolve(file.name()).toFile().length() == file.bytes())
                .findFirst();
    }

    private FetchedFile fetch(Path folder, Wanted wanted, Optional<FetchedFile> held) throws IOException {
        Path part = folder.resolve("." + wanted.name() + ".part");
        Path tag = folder.resolve("." + wanted.name() + ".etag");
        Answer answer = client.get(
                () -> request(wanted, held, part, tag), (http, request) -> take(http, request, part, tag), received -> {
                    if (received.status() != 304 && received.status() != 416) {
                        check(part, wanted);
                    }
                    if (received.status() == 416) {
                        remove(part);
                        throw new UnusableAnswer("what was fetched before does not fit the file any more");
                    }
                    return received;
                });
        if (answer.status() == 304 && held.isPresent()) {
            progress.say(wanted.name() + ": unchanged");
            return held.get();
        }
        Path file = folder.resolve(wanted.name());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(tag);
        FetchedFile fetched = new FetchedFile(
                wanted.name(),
                Files.size(file),
                -1,
                ContentHash.ofFile(file),
                wanted.url(),
                answer.header("etag").orElse(""),
                answer.header("last-modified").orElse(""));
        progress.say("%s: %,d bytes".formatted(fetched.name(), fetched.bytes()));
        return fetched;
    }

    /// Goes on with a download that broke off if the file is still the same, else asks only if it has changed.
    private static Request request(Wanted wanted, Optional<FetchedFile> held, Path part, Path tag) {
        Map<String, String> headers = new HashMap<>();
        long have = part.toFile().length();
        String etag = tag.toFile().length() > 0 ? text(tag) : "";
        if (have > 0 && !etag.isEmpty()) {
            headers.put("Range", "bytes=" + have + "-");
            headers.put("If-Range", etag);
        } else {
            held.map(FetchedFile::etag)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> headers.put("If-None-Match", text));
            held.map(FetchedFile::lastModified)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> headers.put("If-Modified-Since", text));
        }
        return new Request(URI.create(wanted.url()), headers, Set.of(304, 416));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw FetchedFiles.trouble(file, e);
        }
    }

    private HttpResponse<byte[]> take(HttpClient http, HttpRequest request, Path part, Path tag)
            throws IOException, InterruptedException, TimeoutException {
        return client.within(http.sendAsync(request, info -> {
            if (info.statusCode() == 200 || info.statusCode() == 206) {
                boolean onward = info.statusCode() == 206;
                note(tag, info.headers().firstValue("etag").orElse(""));
                return BodySubscribers.mapping(
                        BodySubscribers.ofFile(
                                part,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE,
                                onward ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING),
                        path -> NOTHING);
            }
            return BodySubscribers.ofByteArray();
        }));
    }

    private static void note(Path tag, String etag) {
        try {
            // a weak tag says nothing of the bytes
            Files.writeString(tag, etag.startsWith("W/") ? "" : etag);
        } catch (IOException e) {
            throw FetchedFiles.trouble(tag, e);
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw FetchedFiles.trouble(part, e);
        }
    }

    private static void check(Path part, Wanted wanted) throws UnusableAnswer {
        String wrong = wrong(part, wanted);
        if (!wrong.isEmpty()) {
            remove(part);
            throw new UnusableAnswer(wanted.name() + " " + wrong);
        }
    }

    /// What is wrong with a download; empty if nothing is.
    private static String wrong(Path part, Wanted wanted) {
        try {
            long size = Files.size(part);
            if (wanted.bytes() >= 0 && size != wanted.bytes()) {
                return "has %,d bytes, its publisher says %,d".formatted(size, wanted.bytes());
            }
            if (wanted.md5().isPresent() && !wanted.md5().get().equals(md5(part))) {
                return "does not have the checksum that its publisher tells";
            }
            byte[] head;
            try (InputStream in = opened(part)) {
                head = in.readNBytes(1 << 16);
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            String text = new String(head, java.nio.charset.StandardCharsets.UTF_8);
            return text.contains(wanted.begins()) ? "" : "does not hold '" + wanted.begins() + "' where it should";
        } catch (IOException e) {
            return "is damaged: " + e.getMessage();
        }
    }

    private static InputStream opened(Path file) throws IOException {
        InputStream in = new java.io.BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static String md5(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("MD5"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
