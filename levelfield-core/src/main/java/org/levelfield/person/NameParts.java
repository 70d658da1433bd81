package org.levelfield.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.levelfield.text.Folding;

/// Cuts a printed name into folded parts: at spaces, dots and hyphens, the last of which tie what they part. Accents
/// and
/// apostrophes vanish, particles and suffixes are left out.
final class NameParts {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md", "dr", "prof");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "vom", "der", "den", "de", "la", "las", "los", "le", "del", "della", "dello", "di", "da",
            "do", "dos", "das", "du", "ten", "ter", "el", "al", "bin", "ibn", "zu", "zur", "af", "av");

    /// One part.
    ///
    /// @param hyphened whether a hyphen ties it to the part before it
    record Part(String text, boolean hyphened) {}

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private final boolean shouted;
    private boolean lower;
    private boolean tied;

    private NameParts(String text) {
        shouted = text.codePoints().noneMatch(Character::isLowerCase);
    }

    static List<Part> of(String text) {
        NameParts cutting = new NameParts(text);
        text.codePoints().forEach(cutting::take);
        cutting.end(true);
        return cutting.telling();
    }

    private void take(int character) {
        if (Character.isLetter(character) && Character.getType(character) != Character.MODIFIER_LETTER) {
            Folding.append(character, word);
            lower |= Character.isLowerCase(character);
        } else if ("-‐‑–—".indexOf(character) >= 0) {
            end(false);
            tied = true;
        } else if (Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '.') {
            end(false);
        }
    }

    private void end(boolean last) {
        if (!word.isEmpty()) {
            String part = word.toString();
            // `JM Smith`; not `Jia LI`, and not in `JIA LI`
            boolean initials = !last && !lower && !shouted && part.length() == 2 && part.charAt(0) < 0x80;
            add(initials ? part.substring(0, 1) : part, tied);
            if (initials) {
                add(part.substring(1), false);
            }
            tied = false;
            lower = false;
            word.setLength(0);
        }
    }

    private void add(String part, boolean hyphened) {
        parts.add(new Part(part, hyphened && !parts.isEmpty()));
    }

    /// The parts that tell persons apart. A particle that begins or ends the name is a name: `Di Wang`, `Le Van`.
    private List<Part> telling() {
        List<Part> bare = parts.size() < 2
                ? parts
                : parts.stream()
                        .filter(part -> part.hyphened() || !SUFFIXES.contains(part.text()))
                        .toList();
        List<Part> telling = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            Part part = bare.get(i);
            boolean inside = i > 0 && i < bare.size() - 1 && !part.hyphened();
            if (!inside || !PARTICLES.contains(part.text())) {
                telling.add(part);
            }
        }
        return telling;
    }
}
