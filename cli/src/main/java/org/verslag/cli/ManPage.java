package org.verslag.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page, made from the same model as the help. The command-line library's own generator writes AsciiDoc, which a
 * reader would have to convert first.
 */
final class ManPage {
    private final StringBuilder out = new StringBuilder(8192);

    ManPage(CommandSpec top) {
        out.append(".TH VERSLAG 1 \"\" \"verslag\" \"User Commands\"\n");
        section("NAME");
        text("verslag - " + String.join(" ", top.usageMessage().description()));
        section("SYNOPSIS");
        for (CommandLine command : commands(top)) {
            text(command.getHelp().synopsis(0).strip().replaceAll("\\s+", " "));
            out.append(".br\n");
        }
        for (CommandLine command : commands(top)) {
            command(command.getCommandSpec());
        }
        section("EXIT STATUS");
        for (Map.Entry<String, String> code : top.usageMessage().exitCodeList().entrySet()) {
            item(code.getKey(), List.of(code.getValue()));
        }
    }

    private static List<CommandLine> commands(CommandSpec top) {
        return top.subcommands().values().stream()
                .filter(command -> !(command.getCommandSpec().userObject() instanceof CommandLine.HelpCommand))
                .distinct()
                .toList();
    }

    String text() {
        return out.toString();
    }

    private void command(CommandSpec command) {
        section(command.qualifiedName());
        text(String.join(" ", command.usageMessage().description()));
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            item(parameter.paramLabel(), List.of(parameter.description()));
        }
        for (OptionSpec option : command.options()) {
            String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
            item(String.join(", ", option.names()) + label, List.of(option.description()));
        }
        if (command.usageMessage().footer().length > 0) {
            out.append(".PP\n");
            text("Examples:");
            out.append(".nf\n");
            List.of(command.usageMessage().footer()).forEach(this::text);
            out.append(".fi\n");
        }
    }

    private void section(String title) {
        out.append(".SH \"").append(escape(title.toUpperCase(Locale.ROOT))).append("\"\n");
    }

    private void item(String term, List<String> description) {
        out.append(".TP\n\\fB").append(escape(term)).append("\\fR\n");
        text(String.join(" ", description));
    }

    private void text(String text) {
        text.lines().map(ManPage::escape).forEach(line -> out.append(line).append('\n'));
    }

    /** A stop or quote at the start of a line would be a request, a hyphen another character. */
    private static String escape(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
