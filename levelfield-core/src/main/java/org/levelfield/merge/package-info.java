/// One work from several sources: what is the same, by which rule, and what each source adds.
@NullMarked
package org.levelfield.merge;

import org.jspecify.annotations.NullMarked;
