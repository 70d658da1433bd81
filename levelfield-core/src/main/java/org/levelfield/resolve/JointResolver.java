package org.levelfield.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.levelfield.model.Sector;
import org.levelfield.resolve.institution.Found;
import org.levelfield.resolve.institution.InstitutionResolver;
import org.levelfield.resolve.institution.InstitutionResult;

/// What the curated tables and a registry say together of one affiliation string, in the survey's convention.
///
/// The tables decide the sector where they speak: their precision is measured and their override table holds the
/// survey's convention for public bodies. The registry says which institution each piece of their evidence means, and
/// speaks alone where they are silent. Immutable and safe for threads.
public final class JointResolver {
    /// The measured precision of names of the tables, and of their words, on strings read by hand.
    static final double NAMED = 0.9;

    static final double BY_WORD = 0.8;

    /// From here on an institution's sector counts where the tables are silent.
    private static final double SURE = 0.7;

    /// Rules of the registry are marked as such, since the tables have names of their own.
    static final String REGISTRY = "registry:";

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private final SectorRules rules;
    private final InstitutionResolver institutions;
    private final CompanyOwners owners;

    public JointResolver(SectorRules rules, InstitutionResolver institutions, CompanyOwners owners) {
        this.rules = rules;
        this.institutions = institutions;
        this.owners = owners;
    }

    /// The pieces of evidence in a string, those of the tables first and in the order of the string; none where nothing
    /// is known.
    public List<Resolution> resolve(String affiliation) {
        List<SectorEvidence> evidence = rules.decide(affiliation).evidence();
        List<Found> found = new ArrayList<>(
                institutions.resolve(affiliation) instanceof InstitutionResult.Matched matched
                        ? matched.found()
                        : List.of());
        List<Resolution> resolutions = new ArrayList<>();
        for (SectorEvidence each : evidence) {
            Optional<Found> same = same(each, found);
            same.ifPresent(found::remove);
            resolutions.add(
                    same.map(one -> together(each, one)).orElseGet(() -> Resolution.of(each, confidence(each))));
        }
        for (Found one : found) {
            resolutions.add(alone(one, evidence.isEmpty()));
        }
        return resolutions;
    }

    private Resolution together(SectorEvidence evidence, Found found) {
        boolean named = isNamed(evidence);
        String organisation = named ? evidence.organisation() : found.name();
        String parent = named ? evidence.parent() : owners.of(found.id()).orElse(organisation);
        return new Resolution(
                evidence.sector(),
                organisation,
                parent,
                evidence.rule(),
                evidence.matched(),
                found.confidence(),
                found);
    }

    /// An institution that only the registry knows. Its sector counts where the tables are silent; beside their
    /// evidence it is most often the parent or the host of what they name, and a false company would make a mixed team.
    private Resolution alone(Found found, boolean silent) {
        List<SectorEvidence> own = rules.decide(found.name()).evidence();
        Optional<SectorEvidence> named =
                own.stream().filter(JointResolver::isNamed).findFirst();
        Sector sector = named.map(SectorEvidence::sector).orElseGet(() -> RegistrySectors.of(found.types()));
        boolean counts = silent && found.confidence() >= SURE;
        String organisation = named.map(SectorEvidence::organisation).orElse(found.name());
        return new Resolution(
                counts ? sector : Sector.UNKNOWN,
                organisation,
                named.map(SectorEvidence::parent)
                        .or(() -> owners.of(found.id()))
                        .orElse(organisation),
                REGISTRY + found.rule(),
                found.matched(),
                found.confidence(),
                found);
    }

    /// The institution read from the words of the evidence, be it its organisation or only the word that spoke.
    private static Optional<Found> same(SectorEvidence evidence, List<Found> found) {
        String organisation = words(evidence.organisation());
        String matched = words(evidence.matched());
        Predicate<Found> named = one -> {
            String own = words(one.matched());
            return organisation.contains(own)
                    || own.contains(organisation)
                    || words(one.name()).equals(organisation);
        };
        return found.stream()
                .filter(named)
                .findFirst()
                .or(() -> found.stream()
                        .filter(one -> words(one.matched()).contains(matched))
                        .findFirst());
    }

    /// Whole words between spaces, so that `contains` cuts none.
    private static String words(String text) {
        return " "
                + NO_LETTERS
                        .matcher(text.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }

    /// Whether a table knows the organisation by name, so that its name for it and its parent hold.
    static boolean isNamed(SectorEvidence evidence) {
        return evidence.rule().endsWith("-name") || evidence.rule().equals(Rule.PUBLIC_BODY.label());
    }

    static double confidence(SectorEvidence evidence) {
        return isNamed(evidence) ? NAMED : BY_WORD;
    }
}
