/// Questions with known answers, made from a field, by which rankings are compared.
@NullMarked
package org.levelfield.bench.search;

import org.jspecify.annotations.NullMarked;
