/// A small pre-trained sentence encoder that puts few candidates into a better order. Its libraries are loaded only
/// when it
/// is asked for.
@NullMarked
package org.levelfield.search.transformer;

import org.jspecify.annotations.NullMarked;
