/// The check of an idea: is it done, and who could do it. Candidates come from the search index, what is known of them
/// from the field's tables.
@NullMarked
package org.levelfield.check;

import org.jspecify.annotations.NullMarked;
