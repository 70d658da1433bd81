/// JSON on bytes: records out of a stream, values out of a record, without a tree and without copies.
@NullMarked
package org.levelfield.read.json;

import org.jspecify.annotations.NullMarked;
