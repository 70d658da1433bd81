package org.levelfield.resolve;

import java.util.List;
import java.util.Optional;
import org.levelfield.model.SectorCorrection;
import org.levelfield.resolve.institution.InstitutionResolver;
import org.levelfield.resolve.institution.RegistryTables;
import org.levelfield.store.Database;

/// Resolves affiliation strings as the build of a field does: people's corrections first, then the curated tables with
/// the registry that the field was built with, if it was. Immutable and safe for threads.
public final class FieldResolver {

    /// The tables that answers depend on.
    static final List<String> TABLES =
            List.of("institution", "institution_name", "institution_relation", "sector_correction");

    private final Corrections corrections;
    private final CompanyOwners owners;
    private final JointResolver resolver;

    /// What is known of one string.
    ///
    /// @param resolutions empty where nothing is known
    /// @param correction the one that spoke in place of the rules
    public record Answer(List<Resolution> resolutions, Optional<SectorCorrection> correction) {
        /// The rule of an answer that names no organisation: `none`, or that a correction withdrew what the rules say.
        public String silence() {
            return correction.isPresent() ? Corrections.RULE : "none";
        }
    }

    private FieldResolver(Corrections corrections, CompanyOwners owners, JointResolver resolver) {
        this.corrections = corrections;
        this.owners = owners;
        this.resolver = resolver;
    }

    /// Reads corrections and registry out of a field's tables.
    ///
    /// @throws UserMistake if two corrections contradict each other
    public static FieldResolver in(Database database) {
        SectorRules rules = SectorRules.bundled();
        CompanyOwners owners = CompanyOwners.in(database, rules);
        InstitutionResolver institutions = new InstitutionResolver(RegistryTables.read(database));
        return new FieldResolver(Corrections.in(database), owners, new JointResolver(rules, institutions, owners));
    }

    /// What a string says.
    public Answer resolve(String affiliation) {
        return corrections
                .of(affiliation)
                .map(FieldResolver::corrected)
                .orElseGet(() -> new Answer(resolver.resolve(affiliation), Optional.empty()));
    }

    private static Answer corrected(SectorCorrection correction) {
        return new Answer(
                Corrections.decision(correction).evidence().stream()
                        .map(evidence -> Resolution.of(evidence, 1))
                        .toList(),
                Optional.of(correction));
    }

    /// The correction that speaks of a string.
    Optional<SectorCorrection> correction(String affiliation) {
        return corrections.of(affiliation);
    }

    int corrections() {
        return corrections.size();
    }

    CompanyOwners owners() {
        return owners;
    }
}
