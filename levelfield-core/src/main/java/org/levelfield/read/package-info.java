/// Readers: every format into the same records, streaming, recognised by content. What cannot be used goes whole to the
/// rejects. Formats live in packages of their own and do not know of each other.
@NullMarked
package org.levelfield.read;

import org.jspecify.annotations.NullMarked;
