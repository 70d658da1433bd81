package org.levelfield.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.levelfield.model.Sector;
import org.levelfield.resolve.institution.Found;
import org.levelfield.resolve.institution.InstitutionResolver;
import org.levelfield.resolve.institution.InstitutionResult;

/// From a raw affiliation string to institutions and sectors, one row an institution. By the registry's convention the
/// registry goes first and the curated tables speak for what it does not have; by the survey's convention it answers as
/// a build does ([JointResolver]).
public final class AffiliationResolver {
    /// A company beside an institution of the registry is a second affiliation, and less sure.
    private static final double BESIDE = 0.5;

    private final InstitutionResolver institutions;
    private final SectorRules rules;
    private final Convention convention;
    private final JointResolver joint;

    /// By which convention the sector of an institution is decided.
    public enum Convention {
        /// The registry's types.
        REGISTRY,
        /// The curated tables where they speak, as in the survey.
        SURVEY
    }

    public AffiliationResolver(InstitutionResolver institutions, SectorRules rules, Convention convention) {
        this.institutions = institutions;
        this.rules = rules;
        this.convention = convention;
        this.joint = new JointResolver(rules, institutions, CompanyOwners.none());
    }

    /// The rows of a string, the surest first; never empty.
    public List<ResolvedRow> resolve(String affiliation) {
        return convention == Convention.SURVEY ? asTheSurvey(affiliation) : asTheRegistry(affiliation);
    }

    private List<ResolvedRow> asTheSurvey(String affiliation) {
        List<ResolvedRow> rows = joint.resolve(affiliation).stream()
                .map(each -> new ResolvedRow(
                        each.institution().map(Found::id).orElse(""),
                        each.institution().map(Found::name).orElse(each.organisation()),
                        each.institution().map(Found::country).orElse(""),
                        each.sector(),
                        each.confidence(),
                        each.rule()))
                .toList();
        return rows.isEmpty() ? List.of(ResolvedRow.NOTHING) : rows;
    }

    private List<ResolvedRow> asTheRegistry(String affiliation) {
        List<SectorEvidence> evidence = rules.decide(affiliation).evidence();
        if (!(institutions.resolve(affiliation) instanceof InstitutionResult.Matched matched)) {
            List<ResolvedRow> rows = evidence.stream()
                    .map(each -> row(each, JointResolver.confidence(each)))
                    .toList();
            return rows.isEmpty() ? List.of(ResolvedRow.NOTHING) : rows;
        }
        List<ResolvedRow> rows = new ArrayList<>();
        for (Found found : matched.found()) {
            rows.add(new ResolvedRow(
                    found.id(),
                    found.name(),
                    found.country(),
                    RegistrySectors.of(found.types()),
                    found.confidence(),
                    found.rule()));
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

    private static ResolvedRow row(SectorEvidence evidence, double confidence) {
        return new ResolvedRow("", evidence.organisation(), "", evidence.sector(), confidence, evidence.rule());
    }
}
