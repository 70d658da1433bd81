/// From a raw affiliation string to sectors, by rules over tables that people can read and change.
@NullMarked
package org.levelfield.resolve;

import org.jspecify.annotations.NullMarked;
