/// Tests of persons: by hand, against a slow twin, and on labels that names give.
@NullMarked
package org.levelfield.person;

import org.jspecify.annotations.NullMarked;
