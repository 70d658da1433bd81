package org.levelfield.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.levelfield.store.CsvResource;
import org.levelfield.text.PhraseIndex;
import org.levelfield.text.WordList;

/// Finds the models that a work names, and what it has to do with each. One pass over the words; names are matched with
/// their capitals, and not before the model was there. An object serves one thread.
public final class ModelMentions {

    /// One model of one work.
    ///
    /// @param model the family's name
    /// @param confidence set by hand for each kind of reading: an order, not a measured share
    /// @param words as they stand in title or abstract
    public record Mention(String model, Relation relation, double confidence, String words) {}

    private static final int NEAR = 7;
    private static final int AROUND = 60;
    private static final int SLACK_YEARS = 1;

    private record Spelling(int model, String written) {}

    private final List<KnownModel> models = new ArrayList<>();
    private final List<Spelling> spellings = new ArrayList<>();
    private final PhraseIndex names = new PhraseIndex();
    private final PhraseIndex contexts = new PhraseIndex();
    private final PhraseIndex cues = new PhraseIndex();
    private final List<Cue> cueList = new ArrayList<>();

    private enum Side {
        BEFORE,
        AFTER,
        EITHER
    }

    private record Cue(Relation relation, Side side) {}

    private ModelMentions() {}

    /// With the list of models that ships with the program.
    public static ModelMentions bundled() {
        ModelMentions mentions = new ModelMentions();
        CsvResource.rows("extract/models.csv").stream().map(KnownModel::of).forEach(mentions::add);
        CsvResource.rows("extract/cues.csv").forEach(row -> {
            for (String phrase : row.get("phrases").split("\\|", -1)) {
                mentions.cues.add(phrase, mentions.cueList.size());
            }
            mentions.cueList.add(new Cue(
                    Relation.valueOf(row.get("relation").toUpperCase(Locale.ROOT)),
                    Side.valueOf(row.get("side").toUpperCase(Locale.ROOT))));
        });
        return mentions;
    }

    /// The models, for tables.
    List<KnownModel> models() {
        return List.copyOf(models);
    }

    private void add(KnownModel model) {
        int number = models.size();
        models.add(model);
        model.context().forEach(phrase -> contexts.add(phrase, number));
        addSpelling(model.name(), number);
        model.aliases().forEach(alias -> addSpelling(alias, number));
    }

    private void addSpelling(String written, int model) {
        WordList words = WordList.of(written);
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            phrase.append(i == 0 ? "" : " ").append(words.get(i));
        }
        names.add(phrase.toString(), spellings.size());
        spellings.add(new Spelling(model, bare(written)));
    }

    private static String bare(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private record Found(int model, int from, int to) {}

    /// The models of a work, each once, with the strongest relation that its words carry.
    ///
    /// @param year of publication; 0 where it is not known
    public List<Mention> in(String title, String abstractText, int year) {
        Map<Integer, Mention> best = new HashMap<>();
        WordList titleWords = WordList.of(title);
        WordList words = WordList.of(abstractText);
        BitSet context = new BitSet();
        contexts.find(titleWords, (model, from, to) -> context.set(model));
        contexts.find(words, (model, from, to) -> context.set(model));
        List<Found> inTitle = found(titleWords, context, year);
        inTitle.forEach(each -> keep(best, inTitle(each, titleWords, year)));
        List<Found> inAbstract = found(words, context, year);
        inAbstract.forEach(each -> keep(best, inAbstract(each, words, year)));
        return best.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private void keep(Map<Integer, Mention> best, Mention mention) {
        int model = number(mention.model());
        Mention old = best.get(model);
        if (old == null || mention.relation().compareTo(old.relation()) < 0) {
            best.put(model, mention);
        }
    }

    private int number(String name) {
        for (int i = 0; i < models.size(); i++) {
            if (models.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalStateException("no model " + name);
    }

    private List<Found> found(WordList words, BitSet context, int year) {
        List<Found> found = new ArrayList<>();
        names.find(words, (spelling, from, to) -> {
            Spelling each = spellings.get(spelling);
            KnownModel model = models.get(each.model());
            boolean asWritten = bare(words.slice(from, to)).equals(each.written());
            boolean there = year == 0 || year >= model.released() - SLACK_YEARS;
            boolean meant = model.context().isEmpty() || context.get(each.model());
            if (asWritten && there && meant) {
                // the longest name that begins here or before it covers the shorter ones
                found.removeIf(other -> other.from() >= from && other.to() <= to);
                if (found.stream().noneMatch(other -> other.from() <= from && other.to() >= to)) {
                    found.add(new Found(each.model(), from, to));
                }
            }
        });
        return found;
    }

    private Mention inTitle(Found found, WordList title, int year) {
        KnownModel model = models.get(found.model());
        boolean first = found.from() == 0;
        boolean named = first && found.to() < title.size() && isHead(title, found.to());
        boolean onTime = year > 0 && Math.abs(year - model.released()) <= 2;
        boolean samePaper = !model.paper().isEmpty()
                && bare(title.text()).toLowerCase(Locale.ROOT).startsWith(bare(model.paper()));
        if (onTime && (samePaper || named && model.paper().isEmpty())) {
            return mention(found, Relation.INTRODUCES, samePaper ? 0.98 : 0.7, title);
        }
        Relation relation = cue(found, title);
        return mention(found, relation == Relation.MENTIONS ? Relation.USES : relation, 0.7, title);
    }

    /// Whether the title goes on after its first name with a colon.
    private static boolean isHead(WordList title, int to) {
        return title.text().substring(title.end(to - 1), title.start(to)).contains(":");
    }

    private Mention inAbstract(Found found, WordList words, int year) {
        Relation relation = cue(found, words);
        if (relation == Relation.INTRODUCES) {
            // whoever introduces a model that was there before builds on it
            boolean onTime =
                    year > 0 && Math.abs(year - models.get(found.model()).released()) <= SLACK_YEARS;
            relation = onTime ? Relation.MENTIONS : Relation.USES;
        }
        return mention(found, relation, relation == Relation.MENTIONS ? 0.5 : 0.75, words);
    }

    private Mention mention(Found found, Relation relation, double confidence, WordList words) {
        int from = Math.max(0, words.start(found.from()) - AROUND);
        int to = Math.min(words.text().length(), words.end(found.to() - 1) + AROUND);
        return new Mention(
                models.get(found.model()).name(),
                relation,
                confidence,
                words.text().substring(from, to).strip());
    }

    /// What the words around a name say: the nearest cue on its proper side, within a few words and the same sentence.
    private Relation cue(Found found, WordList words) {
        Relation[] nearest = {Relation.MENTIONS};
        int[] distance = {NEAR + 1};
        cues.find(window(words, found), (number, from, to) -> {
            Cue cue = cueList.get(number);
            int shift = Math.max(0, found.from() - NEAR - 2);
            int before = found.from() - (shift + to);
            int after = shift + from - found.to();
            int apart = before >= 0 ? before : after;
            boolean side = before >= 0 && cue.side() != Side.AFTER || after >= 0 && cue.side() != Side.BEFORE;
            if (side && apart >= 0 && apart < distance[0] && !parted(words, found, shift + from, shift + to)) {
                distance[0] = apart;
                nearest[0] = cue.relation();
            }
        });
        return nearest[0];
    }

    private static WordList window(WordList words, Found found) {
        int from = Math.max(0, found.from() - NEAR - 2);
        int to = Math.min(words.size(), found.to() + NEAR + 2);
        return WordList.of(words.slice(from, to));
    }

    private static boolean parted(WordList words, Found found, int from, int to) {
        int start = from >= found.to() ? words.end(found.to() - 1) : words.end(to - 1);
        int end = from >= found.to() ? words.start(from) : words.start(found.from());
        String between = words.text().substring(Math.min(start, end), Math.max(start, end));
        return between.contains(". ") || between.contains("; ");
    }
}
