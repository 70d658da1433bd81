/// arXiv's metadata over OAI-PMH.
@NullMarked
package org.levelfield.fetch.arxiv;

import org.jspecify.annotations.NullMarked;
