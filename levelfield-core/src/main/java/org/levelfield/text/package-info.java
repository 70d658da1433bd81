/// Pure text: identifiers, folding, tokens. Knows nothing of files, tables or scholarship's institutions.
@NullMarked
package org.levelfield.text;

import org.jspecify.annotations.NullMarked;
