package org.levelfield.landmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.levelfield.model.Work;
import org.levelfield.read.Formats;
import org.levelfield.read.InputFile;
import org.levelfield.read.RawRecord;
import org.levelfield.read.RecordSink;
import org.levelfield.text.TitleKey;

/// The works of one file that bear a title of ours. The rest is let go as it is read: the files are large.
final class PeerWorks implements RecordSink {
    private static final int LONG_TITLE = 20;

    private final Map<String, List<Work>> byTitle = new HashMap<>();
    private final VenueSeries series;
    private int read;

    private PeerWorks(Set<String> titles, VenueSeries series) {
        titles.forEach(title -> byTitle.put(title, new ArrayList<>()));
        this.series = series;
    }

    static PeerWorks read(Path file, List<Work> ours, VenueSeries series) throws IOException {
        Set<String> titles = new HashSet<>();
        ours.forEach(work -> titles.add(titleKey(work)));
        PeerWorks peers = new PeerWorks(titles, series);
        InputFile input = new InputFile(file);
        Formats.recognise(input)
                .orElseThrow(() -> new IOException(file.toString()))
                .read(input, peers);
        return peers;
    }

    /// How many works the file has.
    int size() {
        return read;
    }

    /// The work of the same title that stands nearest: same series, then fewest years between. Without a common author
    /// it is another work, unless the title is long and the year the same: then the authors are what differs.
    Optional<Work> find(Work ours) {
        return byTitle.get(titleKey(ours)).stream()
                .filter(peer -> AuthorNames.share(ours, peer)
                        || (yearsApart(ours, peer) <= 1 && titleKey(ours).length() > LONG_TITLE))
                .min(Comparator.<Work>comparingInt(peer -> sameVenue(ours, peer) ? 0 : 1)
                        .thenComparingInt(peer -> yearsApart(ours, peer))
                        .thenComparing(Work::id));
    }

    private boolean sameVenue(Work ours, Work peer) {
        return ours.source() != null && peer.source() != null && series.same(ours.source(), peer.source());
    }

    private static int yearsApart(Work ours, Work peer) {
        return ours.year() == null || peer.year() == null ? 1 : Math.abs(ours.year() - peer.year());
    }

    private static String titleKey(Work work) {
        return TitleKey.of(Objects.requireNonNullElse(work.title(), ""));
    }

    @Override
    public void work(Work work, RawRecord raw) {
        read++;
        List<Work> same = byTitle.get(titleKey(work));
        if (same != null) {
            same.add(work);
        }
    }

    @Override
    public void reject(String reason, String detail, RawRecord raw) {}
}
