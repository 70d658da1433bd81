/// From a raw affiliation string to the institutions of a registry that it names.
@NullMarked
package org.levelfield.resolve.institution;

import org.jspecify.annotations.NullMarked;
