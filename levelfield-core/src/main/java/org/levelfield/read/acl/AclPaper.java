package org.levelfield.read.acl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a `paper` element says, and what its volume says for all its papers.
final class AclPaper {

    String id = "";
    boolean frontmatter;

    @Nullable
    String title;

    @Nullable
    String abstractText;

    @Nullable
    String booktitle;

    @Nullable
    String journal;

    @Nullable
    String year;

    @Nullable
    String url;

    @Nullable
    String doi;

    @Nullable
    String type;

    final List<Person> authors = new ArrayList<>();
    int editors;

    /// An author as printed.
    record Person(@Nullable String name, @Nullable String orcid, List<String> affiliations) {}
}
