package org.levelfield.measure.novelty;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.levelfield.graph.NearestEarlier;
import org.levelfield.store.SqlResource;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;
import org.levelfield.text.TextWords;
import org.levelfield.text.WordIds;

/// The words of every work's title and abstract, and its nearest earlier work by them.
final class EarlierTexts {

    /// A shorter text says too little to be told from others.
    static final int LEAST_WORDS = 20;

    private final DatedWorks works;
    private final int[] years;
    private final int[] words;
    private final int[] documentOf;
    private final int[] workOf;
    private final NearestEarlier nearest;

    private EarlierTexts(DatedWorks works, int[] words, int[] documentOf, int[] workOf, NearestEarlier nearest) {
        this.works = works;
        this.years = works.years();
        this.words = words;
        this.documentOf = documentOf;
        this.workOf = workOf;
        this.nearest = nearest;
    }

    static EarlierTexts of(Workspace workspace, DatedWorks works, int threads) {
        int[][] terms = new int[works.size()][0];
        WordIds ids = new WordIds();
        TextWords cutting = new TextWords();
        workspace.database().stream(SqlResource.text("stages/novelty/texts"), row -> {
            int work = works.find(row.getString("work_id")).orElse(-1);
            if (work >= 0) {
                cutting.cut(row.getString("text"));
                int[] own = new int[cutting.size()];
                for (int i = 0; i < own.length; i++) {
                    own[i] = ids.add(cutting, i);
                }
                terms[work] = Arrays.stream(own).sorted().distinct().toArray();
            }
        });
        int[] words = Arrays.stream(terms).mapToInt(own -> own.length).toArray();
        int[] documentOf = new int[terms.length];
        int[] workOf = new int
                [(int) Arrays.stream(words)
                        .filter(count -> count >= LEAST_WORDS)
                        .count()];
        int documents = 0;
        for (int work = 0; work < terms.length; work++) {
            documentOf[work] = words[work] >= LEAST_WORDS ? documents : -1;
            if (words[work] >= LEAST_WORDS) {
                workOf[documents++] = work;
            }
        }
        int[] allYears = works.years();
        int[] years = Arrays.stream(workOf).map(work -> allYears[work]).toArray();
        int[][] documentTerms =
                Arrays.stream(workOf).mapToObj(work -> terms[work]).toArray(int[][]::new);
        workspace.note("works with words enough to compare", workOf.length);
        return new EarlierTexts(
                works, words, documentOf, workOf, NearestEarlier.of(years, documentTerms, ids.size(), threads));
    }

    /// Empty where the work has too few words, or no earlier work has words enough.
    void write(TableWriter row, int work) {
        int document = documentOf[work];
        boolean compared = document >= 0 && years[work] > firstYear();
        row.whole(words[work]);
        row.number(compared ? (Double) (1 - nearest.similarity()[document]) : null);
        @Nullable
        String id =
                document < 0 || nearest.nearest()[document] < 0 ? null : works.id(workOf[nearest.nearest()[document]]);
        row.text(id);
    }

    /// Of the works with words enough.
    private int firstYear() {
        return workOf.length == 0 ? Integer.MAX_VALUE : years[workOf[0]];
    }
}
