package org.levelfield.compute.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.levelfield.compute.Evidence.Kind;

/// Reads what a number counts where it counts a model's parts or its data: parameters, examples, epochs, steps, batch,
/// and shares and rates.
final class CountReader {

    private static final String LINK =
            "(?:[\\s-]|active|activated|trainable|learnable|learned|model|total|training|input|bpe|text|"
                    + "language|gradient|unique|full|pre-?training|subword|word|labell?ed|unlabell?ed|random|labeled|different|million|images?|high|"
                    + "quality|of|effective|parameter|self-play|weight|web|optimi[sz]ation|agent|update|maximum|the|about|on|for)*";
    private static final Pattern PARAMETERS = Pattern.compile("^" + LINK + "(param|weights|connections)");
    private static final Pattern MODEL = Pattern.compile(
            "^[\\s-]*(language |llama |transformer |lm |dense |gpt |base )*(model|lm\\b|variant|version|transformer)");
    private static final Pattern EPOCHS = Pattern.compile("^" + LINK + "(epochs?\\b|sweeps|passes (over|through))");
    private static final Pattern STEPS = Pattern.compile("^" + LINK + "(steps?\\b|iterations|updates|timesteps)");
    private static final Pattern BATCH_AFTER = Pattern.compile("^[\\s-]*(batch ?size|batchsize|per batch|mini-?batch)");
    private static final Pattern BATCH_BEFORE = Pattern.compile(
            "(batch(es)?[ -]?(size)?s?( of| is| =|:|=)?( about| up to| approximately)?|batches of)\\W*$");
    private static final Pattern LENGTH_BEFORE = Pattern.compile(
            "((sequence|context|window|input|seq)[ _-]?(length|len|size)s?( of| is| =|:|=)?|length-|length|(sequences|documents|samples) of( up to)?|max length)\\W*$");
    private static final Pattern LENGTH_AFTER = Pattern.compile("^[\\s-]*(sequence|context|seq)[ -]?len");
    private static final Pattern EXAMPLES = Pattern.compile("^" + LINK
            + "(tokens?\\b|words\\b|examples|samples|sequences|sentences|pairs|frames|molecules|proteins|records|documents|games|"
            + "patterns|data ?points|characters|residues|images|videos|clips|presentations|instances|utterances)");
    private static final Pattern SIZE_BEFORE = Pattern.compile(
            "((^|[\\s(,])n(_?params)?|(number of |model |trainable |total |active )*param(eter)?s?( count| size)?|model size) ?(=|:|≈|~|is)+ ?~?$");
    private static final Pattern DATA_BEFORE = Pattern.compile(
            "((^|[\\s(,])d|(number of |training |pre-?training |total )*(tokens|examples|samples|images)( seen| processed)?|data(set)? size) ?(=|:|≈|~)+ ?~?$");
    private static final Pattern PER_STEP = Pattern.compile(
            "^[\\s-]*(tokens|sequences|examples|samples|images|sentences) ?(per|/|a|in a|in each|in every) ?(mini-?)?(batch|step|update|iteration)\\b");
    private static final Pattern EPOCHS_BEFORE = Pattern.compile("(epochs?|sweeps) ?[:=]\\s*$");
    private static final Pattern SHARE =
            Pattern.compile("utili[sz]ation|\\bmfu\\b|\\bhfu\\b|\\butil\\b|% of (the )?peak");
    private static final Pattern MULTIPLY_ADDS = Pattern.compile(
            "^[\\s-]*(multiply-adds?|mult-adds?|multiply-accumulates?|macs\\b|add-multiplies|multiply–adds)");
    private static final Pattern ACTIVE = Pattern.compile("activ|per token");

    private static final Pattern ACTIVE_PART = Pattern.compile("^[\\s-]*(are |is )?(active|activated)\\b");

    private final Passage passage;

    CountReader(List<Lexeme> lexemes, Passage passage) {
        this.passage = passage;
    }

    Optional<Mention> read(int first, int after, Term term, double value, double spread) {
        String next = passage.next(after, 6);
        String previous = passage.previous(first, 5);
        int sentence = passage.sentenceStart(first);
        if (term.share || value > 0.04 && value <= 1) {
            boolean named = value > 0.04
                    && value <= 1
                    && (SHARE.matcher(passage.next(after, 5)).find()
                            || SHARE.matcher(passage.previous(first, 8)).find());
            return named
                    ? Optional.of(Mention.of(Kind.UTILISATION, value, spread, first, after, sentence))
                    : Optional.empty();
        }
        if (term.flop == 0 && PER_STEP.matcher(passage.next(first + 1, 4)).find()) {
            return Optional.of(Mention.of(Kind.BATCH, value, spread, first, after, sentence));
        }
        Optional<Kind> kind = term.flop > 0 ? Optional.empty() : kind(next, previous, value);
        if (kind.isPresent() && kind.get() == Kind.PARAMETERS) {
            boolean active =
                    ACTIVE.matcher(next).find() || ACTIVE.matcher(previous).find();
            return Optional.of(new Mention(
                    Kind.PARAMETERS, value, spread, first, after, sentence, Optional.empty(), active, true));
        }
        if (MULTIPLY_ADDS.matcher(next).find()) {
            return Optional.of(Mention.of(Kind.FLOP_PER_EXAMPLE, 2 * value, spread, first, after, sentence));
        }
        return kind.map(found -> Mention.of(found, value, spread, first, after, sentence));
    }

    private static Optional<Kind> kind(String next, String previous, double value) {
        if (ACTIVE_PART.matcher(next).find() && value >= 1e6
                || PARAMETERS.matcher(next).find()
                || value >= 1e6 && MODEL.matcher(next).find()) {
            return value >= 10 ? Optional.of(Kind.PARAMETERS) : Optional.empty();
        }
        if (value >= 1e5 && SIZE_BEFORE.matcher(previous).find()) {
            return Optional.of(Kind.PARAMETERS);
        }
        if (value >= 1e4 && DATA_BEFORE.matcher(previous).find()) {
            return Optional.of(Kind.EXAMPLES);
        }
        if (LENGTH_BEFORE.matcher(previous).find() || LENGTH_AFTER.matcher(next).find()) {
            return Optional.of(Kind.SEQUENCE_LENGTH);
        }
        if (BATCH_AFTER.matcher(next).find() || BATCH_BEFORE.matcher(previous).find()) {
            return Optional.of(Kind.BATCH);
        }
        if (EPOCHS.matcher(next).find() || EPOCHS_BEFORE.matcher(previous).find()) {
            return value < 1e6 ? Optional.of(Kind.EPOCHS) : Optional.empty();
        }
        if (STEPS.matcher(next).find()) {
            return value >= 10 ? Optional.of(Kind.STEPS) : Optional.empty();
        }
        return EXAMPLES.matcher(next).find() && value >= 50 ? Optional.of(Kind.EXAMPLES) : Optional.empty();
    }
}
