/**
 * For tests of parsers, exporters and of Verslag itself.
 *
 * <p>Authors of plugins need no more than {@link org.verslag.testkit.ExporterContract} and {@link
 * org.verslag.testkit.ParserContract}. For property tests {@link org.verslag.testkit.Reports} has generators: of drafts (what a
 * report says), which a {@link org.verslag.testkit.TextForm} writes as plain text in many ways, and of reports in the model.
 * {@link org.verslag.testkit.Expectation} says what a perfect reading of a draft holds, {@link
 * org.verslag.testkit.Completeness} what a reading lost or invented.
 */
@NullMarked
package org.verslag.testkit;

import org.jspecify.annotations.NullMarked;
