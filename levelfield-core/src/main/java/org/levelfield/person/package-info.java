/// Persons across works: which authorships are one person's, and how sure that is.
@NullMarked
package org.levelfield.person;

import org.jspecify.annotations.NullMarked;
