package org.verslag.recognition;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.verslag.model.ExplainedLine;
import org.verslag.model.Report;

/**
 * What came of a layout.
 *
 * @param report all that was found, whatever the source is
 * @param refusal where this is no report of a known kind: a clause that says what it seems to be
 * @param explanation what each line was taken for, worked out when it is asked for
 */
public record Recognition(Report report, Optional<String> refusal, Supplier<List<ExplainedLine>> explanation) {}
