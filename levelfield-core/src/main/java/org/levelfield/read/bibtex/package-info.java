/// BibTeX, read leniently: one broken entry costs one entry.
@NullMarked
package org.levelfield.read.bibtex;

import org.jspecify.annotations.NullMarked;
