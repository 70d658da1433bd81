/// Reference lists as people have them: BibTeX, LaTeX `.bbl`, titles one a line.
@NullMarked
package org.levelfield.audit.reference;

import org.jspecify.annotations.NullMarked;
