package org.verslag.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verslag.layout.Layout;
import org.verslag.layout.Line;
import org.verslag.model.ReadException;
import org.verslag.model.Report;
import org.verslag.model.ReportType;
import org.verslag.spi.Confidence;
import org.verslag.spi.ParseContext;
import org.verslag.spi.ReportParser;
import org.verslag.spi.Source;
import org.verslag.spi.SourceParser;

class ParserContractTest {
    private static List<Source> samples() {
        return List.of(MemorySource.ofText("sample.note", NoteParser.MAGIC + "\nEerste regel\nTweede regel\n"));
    }

    @Test
    void passesAGoodLayoutParser() {
        ParserContract.check(new NoteParser(), samples());
    }

    @Test
    void passesAGoodReportParser() {
        ParserContract.check(new NameParser(), samples());
    }

    @Test
    void wantsASample() {
        assertThatThrownBy(() -> ParserContract.check(new NoteParser(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("broken")
    void tellsWhatIsBroken(SourceParser parser, String message) {
        assertThatThrownBy(() -> ParserContract.check(parser, samples()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(parser.getClass().getName())
                .hasMessageContaining(message);
    }

    static Stream<Arguments> broken() {
        return Stream.concat(brokenClaims(), brokenResults());
    }

    private static Stream<Arguments> brokenClaims() {
        return Stream.of(
                Arguments.of(
                        new NoteParser() {
                            @Override
                            public String id() {
                                return "note_1";
                            }
                        },
                        "the id 'note_1'"),
                Arguments.of(
                        new NoteParser() {
                            @Override
                            public List<String> mediaTypes() {
                                return List.of();
                            }
                        },
                        "names no media type"),
                Arguments.of(
                        new NoteParser() {
                            @Override
                            public List<String> fileExtensions() {
                                return List.of("note", ".note");
                            }
                        },
                        "the extension '.note'"),
                Arguments.of(
                        new NoteParser() {
                            @Override
                            public Confidence confidence(Source source) {
                                return Confidence.LIKELY;
                            }
                        },
                        "is LIKELY that 'leeg'"),
                Arguments.of(
                        new NoteParser() {
                            @Override
                            public Confidence confidence(Source source) {
                                return Confidence.NONE;
                            }
                        },
                        "does not claim sample.note"),
                Arguments.of(
                        new NoteParser() {
                            @Override
                            public Confidence confidence(Source source) throws IOException {
                                return source.bytes().length > 0 ? Confidence.CERTAIN : Confidence.NONE;
                            }
                        },
                        "reads all of sample.note"),
                Arguments.of(
                        new NoteParser() {
                            @Override
                            public Confidence confidence(Source source) throws IOException {
                                return source.head(1)[0] == '#' ? Confidence.CERTAIN : Confidence.NONE;
                            }
                        },
                        "cannot say whether it reads leeg"));
    }

    private static Stream<Arguments> brokenResults() {
        AtomicInteger counter = new AtomicInteger();
        Thread testThread = Thread.currentThread();
        return Stream.of(
                Arguments.of(
                        new NoteParser() {
                            @Override
                            Line line(String text) {
                                return Line.builder(text + counter.incrementAndGet())
                                        .build();
                            }
                        },
                        "gives another result the second time"),
                Arguments.of(
                        new NoteParser() {
                            @Override
                            Line line(String text) {
                                boolean alone = Thread.currentThread().equals(testThread);
                                return Line.builder(text).page(alone ? 1 : 2).build();
                            }
                        },
                        "in many threads at once"),
                Arguments.of(
                        new NoteParser() {
                            @Override
                            public Layout parse(Source source, ParseContext context) throws IOException {
                                Layout layout = super.parse(source, context);
                                source.bytes()[source.bytes().length - 1] = ' ';
                                return layout;
                            }
                        },
                        "changes the bytes"),
                Arguments.of(
                        new NoteParser() {
                            @Override
                            public Layout parse(Source source, ParseContext context) throws IOException {
                                if (source.bytes().length < 30) {
                                    throw new IllegalStateException("too short");
                                }
                                return super.parse(source, context);
                            }
                        },
                        "throws something other than an IOException for sample.note, cut after"),
                Arguments.of(
                        new NoteParser() {
                            @Override
                            public Layout parse(Source source, ParseContext context) throws IOException {
                                try {
                                    return super.parse(source, context);
                                } catch (ReadException e) {
                                    throw new IOException("failed", e);
                                }
                            }
                        },
                        "does not pass on that the time"),
                Arguments.of(
                        new NoteParser() {
                            @Override
                            public Layout parse(Source source, ParseContext context) throws IOException {
                                if (source.name().equals("json")) {
                                    throw new IOException();
                                }
                                return super.parse(source, context);
                            }
                        },
                        "refuses json without a message"));
    }

    /** Reads the name and nothing else. */
    private static final class NameParser implements ReportParser {
        private final NoteParser note = new NoteParser();

        @Override
        public String id() {
            return note.id();
        }

        @Override
        public String description() {
            return note.description();
        }

        @Override
        public List<String> mediaTypes() {
            return note.mediaTypes();
        }

        @Override
        public Confidence confidence(Source source) throws IOException {
            return note.confidence(source);
        }

        @Override
        public Report parse(Source source, ParseContext context) throws IOException {
            String text = new String(source.bytes(), StandardCharsets.UTF_8);
            return Report.builder(source.name() + text.length(), ReportType.QUESTION_LIST)
                    .build();
        }
    }
}
