package org.levelfield.resolve.institution;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.levelfield.text.HtmlEntities;
import org.levelfield.text.Token;
import org.levelfield.text.Tokenizer;

/// A text as a row of telling words, each with its number in the vocabulary and the segment that it stands in.
///
/// Words that say nothing (`of`, `Inc`) are left out of the row but count for [#exact]. Only the first 4,000
/// characters and [#MOST_WORDS] words are looked at.
final class Wording {
    static final int LONGEST = 4_000;
    static final int MOST_WORDS = 600;

    /// Line ends and tabs as some catalogues write them.
    private static final Pattern ESCAPES = Pattern.compile("(?:#(?:N|R|TAB)#)+");

    private static final Set<String> AND = Set.of("and", "und", "et", "y", "e", "i", "och", "og", "en");

    private final String text;
    private final List<Token> tokens;
    private final long[] hashes;
    private final boolean[] silent;
    private final boolean[] isSmall;
    private final int[] places;
    private final int[] numbers;
    private final String[] forms;
    private final String[] tokenForms;
    private final int[] segments;
    private final int size;
    private final int segmentCount;

    private Wording(String text, WordForms forms, ToIntFunction<String> numbering) {
        this.text = text;
        this.tokens = Tokenizer.tokens(text);
        this.hashes = new long[tokens.size()];
        this.silent = new boolean[tokens.size()];
        this.isSmall = new boolean[tokens.size()];
        int most = Math.min(MOST_WORDS, tokens.size());
        this.places = new int[most];
        this.numbers = new int[most];
        this.forms = new String[most];
        this.tokenForms = new String[tokens.size()];
        this.segments = new int[most];
        int count = 0;
        int segment = 0;
        for (int place = 0; place < tokens.size(); place++) {
            Token token = tokens.get(place);
            if (token.isSeparator() || isFootnote(place)) {
                silent[place] = true;
            }
            if (token.isSeparator()) {
                segment += count > 0 && segments[count - 1] == segment ? 1 : 0;
                continue;
            }
            if (silent[place]) {
                continue;
            }
            hashes[place] = hash(token.word());
            String form = forms.of(token.word());
            tokenForms[place] = form.isEmpty() ? token.word() : form;
            isSmall[place] = form.isEmpty();
            if (!form.isEmpty() && count < most) {
                places[count] = place;
                segments[count] = segment;
                this.forms[count] = form;
                numbers[count++] = numbering.applyAsInt(form);
            }
        }
        this.size = count;
        this.segmentCount = count == 0 ? 0 : segments[count - 1] + 1;
    }

    /// A string to read, cleaned of what is no text.
    static Wording ofString(String raw, Vocabulary vocabulary) {
        String head = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        String decoded = head.indexOf('#') < 0 ? head : ESCAPES.matcher(head).replaceAll(" ");
        String text = Normalizer.normalize(HtmlEntities.decode(decoded), Normalizer.Form.NFC);
        return new Wording(JoinedWords.parted(text, vocabulary), vocabulary.forms(), vocabulary::find);
    }

    /// A name to be known, whose words enter the vocabulary.
    static Wording ofName(String name, Vocabulary vocabulary) {
        return new Wording(
                name.length() > LONGEST ? name.substring(0, LONGEST) : name, vocabulary.forms(), vocabulary::add);
    }

    /// Whether a small number stands apart before a comma, as in `Kyoto University 1 , Kyoto`.
    private boolean isFootnote(int place) {
        Token token = tokens.get(place);
        return token.kind() == Token.Kind.NUMBER
                && token.end() - token.start() <= 2
                && place + 1 < tokens.size()
                && tokens.get(place + 1).isSeparator()
                && Character.isWhitespace(text.charAt(token.end()));
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int segmentCount() {
        return segmentCount;
    }

    int number(int word) {
        return numbers[word];
    }

    int segment(int word) {
        return segments[word];
    }

    int[] numbers() {
        return Arrays.copyOf(numbers, size);
    }

    List<Token> tokens() {
        return tokens;
    }

    /// The index of a word among all tokens.
    int place(int word) {
        return places[word];
    }

    /// The folded word as it stands, before its form was taken.
    String word(int word) {
        return tokens.get(places[word]).word();
    }

    /// The form of a token, the token itself where its form is empty or it is a mark.
    String tokenForm(int place) {
        String form = tokenForms[place];
        return form == null ? tokens.get(place).word() : form;
    }

    /// Where a word starts in the text, and where it ends.
    int start(int word) {
        return tokens.get(places[word]).start();
    }

    int end(int word) {
        return tokens.get(places[word]).end();
    }

    /// The form of a word.
    String form(int word) {
        return forms[word];
    }

    /// Whether a dot ends the word: it may be an abbreviation.
    boolean isCut(int word) {
        int end = tokens.get(places[word]).end();
        return end < text.length() && text.charAt(end) == '.';
    }

    boolean has(int number) {
        for (int word = 0; word < size; word++) {
            if (numbers[word] == number) {
                return true;
            }
        }
        return false;
    }

    /// What a token is between names: 0 nothing or a separator, 1 a word that tells, 2 `and`, 3 another small word.
    int joining(int place) {
        if (place < 0 || place >= tokens.size() || tokens.get(place).isSeparator()) {
            return 0;
        }
        Token token = tokens.get(place);
        if (AND.contains(token.word())) {
            return 2;
        }
        return token.kind() == Token.Kind.NUMBER || !isSmall[place] ? 1 : 3;
    }

    /// The characters from one word to another, the last one included.
    String slice(int first, int last) {
        return text.substring(
                tokens.get(places[first]).start(), tokens.get(places[last]).end());
    }

    /// The key of the words between two as they stand, with small words and without separators.
    long exact(int first, int last) {
        long key = 0;
        for (int place = places[first]; place <= places[last]; place++) {
            if (!silent[place]) {
                key = key * 0x9e3779b97f4a7c15L + hashes[place];
            }
        }
        return key;
    }

    /// The key of the word forms between two in their order.
    long ordered(int first, int last) {
        long key = 0;
        for (int word = first; word <= last; word++) {
            key = key * 0x9e3779b97f4a7c15L + Vocabulary.hash(numbers[word]);
        }
        return key;
    }

    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int index = 0; index < word.length(); index++) {
            hash = (hash ^ word.charAt(index)) * 0x100000001b3L;
        }
        return hash;
    }
}
