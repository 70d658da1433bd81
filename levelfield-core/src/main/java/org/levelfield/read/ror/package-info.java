/// ROR's registry of research organisations, schema versions 2 and 1.
@NullMarked
package org.levelfield.read.ror;

import org.jspecify.annotations.NullMarked;
