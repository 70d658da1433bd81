/// Addresses of code and data in the works' own words.
@NullMarked
package org.levelfield.extract.link;

import org.jspecify.annotations.NullMarked;
