/// Tests of arXiv's records.
@NullMarked
package org.levelfield.fetch.arxiv;

import org.jspecify.annotations.NullMarked;
