/// What works contribute, and which themes of scrutiny they treat: read from title and abstract by tables of phrases.
@NullMarked
package org.levelfield.extract.kind;

import org.jspecify.annotations.NullMarked;
