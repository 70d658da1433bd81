/// OpenAlex: its service, page by page, and its snapshot, file by file.
@NullMarked
package org.levelfield.fetch.openalex;

import org.jspecify.annotations.NullMarked;
