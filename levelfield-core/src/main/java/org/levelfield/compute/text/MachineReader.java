package org.levelfield.compute.text;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads how many machines have the chips that a text counts for one machine: `16 nodes with 8 V100 each`, `8 GPUs per
/// node on 4 nodes`.
final class MachineReader {

    /// No machine of the catalogue's years has more chips.
    private static final double MOST_IN_ONE = 16;

    private static final double MOST_MACHINES = 20_000;

    private static final int FAR = 9;

    private static final Set<String> MACHINES =
            Set.of("nodes", "machines", "servers", "hosts", "instances", "workers", "workstations", "systems");

    private static final Pattern PER_ONE = Pattern.compile(
            "^[\\s(-]*(gpus?|tpus?|cards?|chips?)?[\\s)]*(per|/|on each|in each|on every|a)[\\s]*(compute )?(node|machine|server|host|instance|worker)\\b");

    private static final Pattern EACH = Pattern.compile("^[\\s)]*(gpus?|tpus?|cards?|chips?)?[\\s)]*(on |in )?each\\b");

    private static final Pattern HOLDING = Pattern.compile(
            "^[\\s,(]*(each |all |which |that )*(with|of|containing|having|has|have|equipped with|fitted with)"
                    + "( each| a total of)?\\s*$");

    private final List<Lexeme> lexemes;
    private final Passage passage;

    MachineReader(List<Lexeme> lexemes, Passage passage) {
        this.lexemes = lexemes;
        this.passage = passage;
    }

    /// By how much a number of chips counts too few, if it is for one of several machines.
    OptionalDouble machines(Mention chips) {
        if (chips.value() > MOST_IN_ONE) {
            return OptionalDouble.empty();
        }
        boolean perOne = PER_ONE.matcher(passage.next(chips.last(), FAR)).find();
        boolean each = perOne || EACH.matcher(passage.next(chips.last(), 4)).find();
        int start = chips.sentence();
        int end = passage.sentenceEnd(chips.first());
        for (int i = start; i + 1 < end; i++) {
            boolean near = i > chips.first() - 2 * FAR && i < chips.last() + 2 * FAR;
            int machines = near && lexemes.get(i).is(Lexeme.Kind.NUMBER) ? machineWord(i + 1, end) : -1;
            if (machines < 0 || lexemes.get(i).value() < 2 || lexemes.get(i).value() > MOST_MACHINES) {
                continue;
            }
            boolean before = machines < chips.first();
            String between = before ? passage.next(machines + 1, chips.first() - machines - 1) : "";
            boolean holding = before && HOLDING.matcher(between).find() && !between.contains("total");
            if (perOne || before && each || holding) {
                return OptionalDouble.of(lexemes.get(i).value());
            }
        }
        return OptionalDouble.empty();
    }

    /// The word for machines that a number counts, at most one adjective further.
    private int machineWord(int from, int end) {
        for (int i = from; i < Math.min(end, from + 2); i++) {
            if (lexemes.get(i).is(Lexeme.Kind.WORD)
                    && MACHINES.contains(lexemes.get(i).text())) {
                return i;
            }
        }
        return -1;
    }
}
