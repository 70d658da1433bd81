/// OpenAlex works, from the snapshot, from saved answers of its service, or from anything written in its schema.
@NullMarked
package org.levelfield.read.openalex;

import org.jspecify.annotations.NullMarked;
