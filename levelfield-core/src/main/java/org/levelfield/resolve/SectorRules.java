package org.levelfield.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.levelfield.text.Token;

/// From a raw affiliation string to its sectors, by rules over tables.
///
/// The string is folded and cut into tokens once; at each token the longest phrase of any table is looked up; then
/// [EvidenceWeighing] chooses the terms that count. Work is bounded by the string's length, of which only the first
/// 4,000 characters are read. Immutable and safe for threads. The rules and the tables are described in
/// `docs/reference/sectors.md`.
public final class SectorRules {
    private final SectorTables tables;
    private final MailDomains domains;
    private final EvidenceWeighing weighing;
    private final OrganisationNames names;

    private SectorRules(SectorTables tables, MailDomains domains, ContextWords context) {
        this.tables = tables;
        this.domains = domains;
        this.weighing = new EvidenceWeighing(context, new AmbiguousNames(context));
        this.names = new OrganisationNames(context);
    }

    /// The rules over the tables that come with the product.
    public static SectorRules bundled() {
        SectorTables tables = SectorTables.bundled();
        if (!tables.clashes().isEmpty()) {
            throw new IllegalStateException("Phrases stand twice in the sector tables: " + tables.clashes());
        }
        return new SectorRules(tables, MailDomains.bundled(), ContextWords.bundled());
    }

    /// The sectors of one affiliation string, with the evidence for each; none where nothing is known.
    public SectorDecision decide(String affiliation) {
        String text = Affiliation.clean(affiliation);
        Affiliation parsed = Affiliation.of(text, MailDomains.withoutAddresses(text));
        List<Hit> hits = hits(parsed.tokens());
        List<Hit> chosen = weighing.weigh(parsed, hits);
        if (!chosen.isEmpty()) {
            return new SectorDecision(evidence(parsed, chosen));
        }
        return domains.find(text)
                .map(SectorRules::byDomain)
                .orElseGet(() -> new SectorDecision(evidence(parsed, EvidenceWeighing.lastResort(hits))));
    }

    private List<Hit> hits(List<Token> tokens) {
        List<Hit> hits = new ArrayList<>();
        int index = 0;
        while (index < tokens.size()) {
            int here = index;
            index = tables.find(tokens, index)
                    .map(hit -> {
                        hits.add(hit);
                        return hit.to();
                    })
                    .orElse(here + 1);
        }
        return hits;
    }

    private List<SectorEvidence> evidence(Affiliation affiliation, List<Hit> hits) {
        List<SectorEvidence> evidence = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < hits.size(); index++) {
            Hit hit = hits.get(index);
            Term term = hit.term();
            boolean named = term.rule().named();
            String organisation = named ? term.organisation() : names.around(affiliation, hits, index);
            String parent = named ? term.parent() : organisation;
            if (seen.add(term.sector() + organisation.toLowerCase(Locale.ROOT))) {
                String matched = affiliation.slice(hit.from(), hit.to());
                evidence.add(new SectorEvidence(
                        term.sector(), organisation, parent, term.rule().label(), matched));
            }
        }
        return evidence;
    }

    private static SectorDecision byDomain(MailDomains.Found found) {
        return new SectorDecision(List.of(new SectorEvidence(
                found.sector(), found.organisation(), found.parent(), Rule.MAIL_DOMAIN.label(), found.matched())));
    }
}
