package org.levelfield.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levelfield.model.SectorCorrection;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Database;
import org.levelfield.text.CorrectionKey;

/// What people say of affiliation strings; it goes before every rule. A correction for the whole string goes before one
/// for its beginning, and a longer beginning before a shorter one. Immutable and safe for threads.
public final class Corrections {

    /// The rule that these decisions name.
    public static final String RULE = "correction";

    private static final String ALL =
            "select affiliation, sector, organisation, reason from sector_correction order by affiliation, input, sector";

    private final Map<String, SectorCorrection> whole = new HashMap<>();
    private final Map<String, SectorCorrection> beginnings = new HashMap<>();

    /// Lengths of the beginnings, the longest first: only there can one end.
    private final List<Integer> lengths;

    /// @throws UserMistake if two contradict each other
    Corrections(List<SectorCorrection> corrections) {
        for (SectorCorrection correction : corrections) {
            CorrectionKey key = CorrectionKey.of(correction.affiliation());
            SectorCorrection other = (key.beginning() ? beginnings : whole).putIfAbsent(key.words(), correction);
            if (other != null && !other.agreesWith(correction)) {
                throw contradiction(other, correction);
            }
        }
        lengths = beginnings.keySet().stream()
                .map(String::length)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /// Those that the inputs of a field hold.
    ///
    /// @throws UserMistake if two inputs contradict each other
    public static Corrections in(Database database) {
        return new Corrections(database.query(
                ALL,
                row -> new SectorCorrection(
                        row.getString(1),
                        SectorCorrection.sectors(row.getString(2)),
                        row.getString(3),
                        row.getString(4))));
    }

    /// How many there are.
    public int size() {
        return whole.size() + beginnings.size();
    }

    /// The one that speaks for this string.
    public Optional<SectorCorrection> of(String affiliation) {
        if (size() == 0) {
            return Optional.empty();
        }
        String folded = CorrectionKey.folded(affiliation);
        SectorCorrection exact = whole.get(folded);
        if (exact != null) {
            return Optional.of(exact);
        }
        return lengths.stream()
                .filter(length -> length <= folded.length() && CorrectionKey.endsWord(folded, length))
                .flatMap(length -> Optional.ofNullable(beginnings.get(folded.substring(0, length))).stream())
                .findFirst();
    }

    /// What a correction decides: evidence for each of its sectors, or none where it withdraws.
    public static SectorDecision decision(SectorCorrection correction) {
        List<SectorEvidence> evidence = new ArrayList<>();
        for (int i = 0; i < correction.sectors().size() && !correction.withdraws(); i++) {
            String organisation = correction.organisation(i);
            evidence.add(new SectorEvidence(
                    correction.sectors().get(i), organisation, organisation, RULE, correction.affiliation()));
        }
        return new SectorDecision(evidence);
    }

    private static UserMistake contradiction(SectorCorrection one, SectorCorrection other) {
        return new UserMistake(
                "two corrections contradict each other: '%s' is %s (%s), and '%s' is %s (%s)"
                        .formatted(
                                one.affiliation(),
                                one.label(),
                                one.reason(),
                                other.affiliation(),
                                other.label(),
                                other.reason()),
                "Take one of them out of its file and build again; what was read stands.");
    }
}
