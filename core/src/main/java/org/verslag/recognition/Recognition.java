package org.verslag.recognition;

import java.util.Optional;
import org.verslag.model.Report;

/**
 * What came of a layout.
 *
 * @param report all that was found, whatever the source is
 * @param refusal where this is no report of a known kind: a clause that says what it seems to be
 */
public record Recognition(Report report, Optional<String> refusal) {}
