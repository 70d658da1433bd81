package org.levelfield.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.levelfield.text.Hash64;

/// What the stage knows of every authorship that names a person: numbers in arrays, some 40 bytes each, in the order of
/// works and positions.
final class AuthorshipIndex {

    private final NameForms forms = new NameForms();
    private final WorkClues works = new WorkClues();
    private final PlaceClues places = new PlaceClues();
    private int[] work = new int[1 << 12];
    private int[] position = new int[1 << 12];
    private int[] form = new int[1 << 12];
    private int[] place = new int[1 << 12];
    private long[] orcid = new long[1 << 12];
    private long[] authorId = new long[1 << 12];
    private int size;
    private int[] keys = new int[0];
    private int[][] coauthors = new int[0][];
    private long nameless;

    WorkClues works() {
        return works;
    }

    PlaceClues places() {
        return places;
    }

    NameForms forms() {
        return forms;
    }

    /// Adds an authorship of a work that was added before; works and positions ascend. What names no person is counted
    /// and left out.
    void add(
            int ofWork,
            int atPosition,
            @Nullable String name,
            @Nullable String anOrcid,
            @Nullable String anAuthorId,
            int aPlace) {
        int itsForm = name == null ? NameForms.NONE : forms.form(name);
        if (itsForm == NameForms.NONE) {
            nameless++;
            return;
        }
        if (size == work.length) {
            grow(size * 2);
        }
        work[size] = ofWork;
        position[size] = atPosition;
        form[size] = itsForm;
        place[size] = aPlace;
        orcid[size] = anOrcid == null ? 0 : Hash64.of(anOrcid);
        authorId[size] = anAuthorId == null ? 0 : Hash64.of(anAuthorId);
        size++;
    }

    /// Ends the adding: names are turned round, and every work learns its authors.
    void settle() {
        forms.settle();
        places.settle();
        works.settle();
        Vocabulary names = new Vocabulary();
        keys = IntStream.range(0, forms.size())
                .map(each -> names.count(
                        forms.name(each).family() + "," + forms.name(each).first()))
                .toArray();
        List<int[]> lists = new ArrayList<>();
        for (int from = 0; from < size; ) {
            int to = from;
            while (to < size && work[to] == work[from]) {
                to++;
            }
            while (lists.size() < work[from]) {
                lists.add(new int[0]);
            }
            lists.add(IntStream.range(from, to)
                    .map(this::authorKey)
                    .sorted()
                    .distinct()
                    .toArray());
            from = to;
        }
        coauthors = lists.toArray(int[][]::new);
    }

    int size() {
        return size;
    }

    /// Authorships that name no person.
    long nameless() {
        return nameless;
    }

    int work(int authorship) {
        return work[authorship];
    }

    int position(int authorship) {
        return position[authorship];
    }

    int form(int authorship) {
        return form[authorship];
    }

    PersonName name(int authorship) {
        return forms.name(form[authorship]);
    }

    /// The place that its affiliations make; [PlaceClues#NOWHERE] where there are none.
    int place(int authorship) {
        return place[authorship];
    }

    /// A hash; 0 where there is none.
    long orcid(int authorship) {
        return orcid[authorship];
    }

    /// A hash of the source's own identifier; 0 where there is none.
    long authorId(int authorship) {
        return authorId[authorship];
    }

    /// The number of its author among the authors of works: names count as one without their middle names.
    int authorKey(int authorship) {
        return keys[form[authorship]];
    }

    /// The numbers of the authors of its work, ascending, its own among them.
    int[] authors(int authorship) {
        return coauthors[work[authorship]];
    }

    private void grow(int capacity) {
        work = Arrays.copyOf(work, capacity);
        position = Arrays.copyOf(position, capacity);
        form = Arrays.copyOf(form, capacity);
        place = Arrays.copyOf(place, capacity);
        orcid = Arrays.copyOf(orcid, capacity);
        authorId = Arrays.copyOf(authorId, capacity);
    }
}
