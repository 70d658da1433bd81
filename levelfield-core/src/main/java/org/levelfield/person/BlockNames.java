package org.levelfield.person;

import java.util.Arrays;
import java.util.function.IntFunction;

/// How the names within a block agree, each two forms compared once.
final class BlockNames {

    private final int[] place;
    private final NameAgreement[][] agreements;

    /// @param forms of the block's members, in their order
    /// @param names the name of a form
    BlockNames(int[] forms, IntFunction<PersonName> names) {
        int[] distinct = Arrays.stream(forms).sorted().distinct().toArray();
        place = Arrays.stream(forms)
                .map(form -> Arrays.binarySearch(distinct, form))
                .toArray();
        agreements = new NameAgreement[distinct.length][distinct.length];
        for (int i = 0; i < distinct.length; i++) {
            for (int j = 0; j <= i; j++) {
                NameAgreement found = NameAgreement.of(names.apply(distinct[i]), names.apply(distinct[j]));
                agreements[i][j] = found;
                agreements[j][i] = found;
            }
        }
    }

    NameAgreement agreement(int a, int b) {
        return agreements[place[a]][place[b]];
    }
}
