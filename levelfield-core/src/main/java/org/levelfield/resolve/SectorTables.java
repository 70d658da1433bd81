package org.levelfield.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.model.Sector;
import org.levelfield.store.CsvResource;
import org.levelfield.text.Token;
import org.levelfield.text.Tokenizer;

/// All the tables' phrases in one tree, so that the longest phrase wins whichever table it stands in.
///
/// That is what keeps `Toyota Technological Institute at Chicago` from Toyota and `Samsung Advanced Institute of
/// Technology` from the universities. An alias that begins with `=` has the scope [Scope#AMBIGUOUS].
final class SectorTables {
    private final PhraseTable phrases = new PhraseTable();
    private final AffixTable affixes = new AffixTable();
    private final List<String> clashes = new ArrayList<>();

    private SectorTables() {}

    static SectorTables bundled() {
        SectorTables tables = new SectorTables();
        CsvResource.rows("sectors/companies.csv").forEach(tables::addCompany);
        CsvResource.rows("sectors/public-bodies.csv").forEach(tables::addBody);
        CsvResource.rows("sectors/academic-names.csv").forEach(tables::addUniversity);
        for (CSVRecord row : CsvResource.rows("sectors/academic-words.csv")) {
            tables.addWord(row, Rule.ACADEMIC_WORD, Sector.ACADEMIA);
        }
        for (CSVRecord row : CsvResource.rows("sectors/company-words.csv")) {
            boolean legalForm = row.get("scope").equals("anywhere");
            tables.addWord(row, legalForm ? Rule.LEGAL_FORM : Rule.COMPANY_WORD, Sector.INDUSTRY);
        }
        for (CSVRecord row : CsvResource.rows("sectors/other-words.csv")) {
            Sector sector = Sector.parse(row.get("sector"));
            tables.addWord(row, Rule.ofWord(sector), sector);
        }
        CsvResource.rows("sectors/context-words.csv").stream()
                .filter(row -> row.get("role").equals("ignore"))
                .forEach(row -> tables.add(row.get("word"), Term.word(Rule.OTHER_WORD, Sector.UNKNOWN, Scope.IGNORED)));
        return tables;
    }

    /// Phrases that stand twice; each is an error of the tables.
    List<String> clashes() {
        return List.copyOf(clashes);
    }

    /// The longest phrase at a token, or else the affix of that token.
    Optional<Hit> find(List<Token> tokens, int start) {
        Optional<Hit> phrase = phrases.longestAt(tokens, start);
        return phrase.isPresent()
                ? phrase
                : affixes.find(tokens.get(start).word()).map(term -> new Hit(term, start, start + 1));
    }

    private void addCompany(CSVRecord row) {
        String name = row.get("name");
        boolean ambiguous = row.get("ambiguous").equals("y");
        Term plain = new Term(Rule.COMPANY_NAME, Sector.INDUSTRY, name, row.get("parent"), Scope.ANYWHERE);
        Term careful = new Term(Rule.COMPANY_NAME, Sector.INDUSTRY, name, row.get("parent"), Scope.AMBIGUOUS);
        add(name, ambiguous ? careful : plain);
        addAliases(row, plain, careful);
    }

    private void addBody(CSVRecord row) {
        String name = row.get("name");
        Sector sector = Sector.parse(row.get("sector"));
        Term plain = new Term(Rule.PUBLIC_BODY, sector, name, name, Scope.ANYWHERE);
        add(name, plain);
        addAliases(row, plain, new Term(Rule.PUBLIC_BODY, sector, name, name, Scope.AMBIGUOUS));
    }

    private void addUniversity(CSVRecord row) {
        String university = row.get("university");
        Scope scope = Scope.parse(row.get("scope"));
        Term named = new Term(Rule.UNIVERSITY_NAME, Sector.ACADEMIA, university, university, scope);
        Term plain = new Term(Rule.UNIVERSITY_NAME, Sector.ACADEMIA, university, university, Scope.ANYWHERE);
        add(row.get("name"), named);
        addAliases(row, plain, named);
    }

    private void addAliases(CSVRecord row, Term plain, Term careful) {
        for (String alias : row.get("aliases").split("\\|", -1)) {
            if (alias.startsWith("=")) {
                add(alias.substring(1), careful);
            } else if (!alias.isBlank()) {
                add(alias, plain);
            }
        }
    }

    private void addWord(CSVRecord row, Rule rule, Sector sector) {
        String word = row.get("word");
        Term term = Term.word(rule, sector, Scope.parse(row.get("scope")));
        if (word.endsWith("*")) {
            affixes.addPrefix(folded(word), term);
        } else if (word.startsWith("*")) {
            affixes.addSuffix(folded(word), term);
        } else {
            add(word, term);
        }
    }

    private void add(String phrase, Term term) {
        phrases.add(Tokenizer.tokens(phrase), term)
                .ifPresent(present -> clashes.add(phrase + ": " + present + " and " + term));
    }

    private static String folded(String affix) {
        return Tokenizer.tokens(affix.replace("*", "")).getFirst().word();
    }
}
