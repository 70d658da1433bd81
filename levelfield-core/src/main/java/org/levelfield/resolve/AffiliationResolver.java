package org.levelfield.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.levelfield.model.Sector;
import org.levelfield.resolve.institution.Found;
import org.levelfield.resolve.institution.InstitutionResolver;
import org.levelfield.resolve.institution.InstitutionResult;

/// From a raw affiliation string to institutions and sectors: the registry first, the curated tables for what it does
/// not have.
public final class AffiliationResolver {
    /// Measured on samples read by hand, see `docs/reference/sectors.md`; words say less than names.
    private static final double NAMED = 0.9;

    private static final double BY_WORD = 0.8;

    /// A company beside an institution of the registry is a second affiliation, and less sure.
    private static final double BESIDE = 0.5;

    private final InstitutionResolver institutions;
    private final SectorRules rules;
    private final Convention convention;

    /// By which convention the sector of an institution is decided.
    public enum Convention {
        /// The registry's types.
        REGISTRY,
        /// The same, but for the public bodies of the override table, as in the survey.
        SURVEY
    }

    public AffiliationResolver(InstitutionResolver institutions, SectorRules rules, Convention convention) {
        this.institutions = institutions;
        this.rules = rules;
        this.convention = convention;
    }

    /// The rows of a string, the surest first; never empty.
    public List<ResolvedRow> resolve(String affiliation) {
        List<SectorEvidence> evidence = rules.decide(affiliation).evidence();
        if (!(institutions.resolve(affiliation) instanceof InstitutionResult.Matched matched)) {
            List<ResolvedRow> rows = evidence.stream()
                    .map(each -> row(each, isNamed(each) ? NAMED : BY_WORD))
                    .toList();
            return rows.isEmpty() ? List.of(ResolvedRow.NOTHING) : rows;
        }
        List<ResolvedRow> rows = new ArrayList<>();
        for (Found found : matched.found()) {
            rows.add(new ResolvedRow(
                    found.id(), found.name(), found.country(), sector(found), found.confidence(), found.rule()));
        }
        boolean industry = rows.stream().anyMatch(row -> row.sector() == Sector.INDUSTRY);
        if (!industry) {
            evidence.stream()
                    .filter(each -> each.rule().equals(Rule.COMPANY_NAME.label()))
                    .forEach(each ->
                            rows.add(row(each, Math.min(BESIDE, rows.getLast().confidence()))));
        }
        return rows;
    }

    /// The candidates of a string and how likely each is, for explanations.
    public List<Found> candidates(String affiliation) {
        return institutions.candidates(affiliation);
    }

    /// The same for each address of a string that holds several, in their order; nothing where it holds one.
    public Map<String, List<Found>> candidatesByAddress(String affiliation) {
        return institutions.candidatesByAddress(affiliation);
    }

    private Sector sector(Found found) {
        if (convention == Convention.SURVEY) {
            for (SectorEvidence each : rules.decide(found.name()).evidence()) {
                if (each.rule().equals(Rule.PUBLIC_BODY.label())) {
                    return each.sector();
                }
            }
        }
        return RegistrySectors.of(found.types());
    }

    private static boolean isNamed(SectorEvidence evidence) {
        return evidence.rule().endsWith("-name") || evidence.rule().equals(Rule.PUBLIC_BODY.label());
    }

    private static ResolvedRow row(SectorEvidence evidence, double confidence) {
        return new ResolvedRow("", evidence.organisation(), "", evidence.sector(), confidence, evidence.rule());
    }
}
