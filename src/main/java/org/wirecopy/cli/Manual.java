package org.wirecopy.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The help of a command in the order and with the headings of a manual page. A description's first
 * line is the command's own; a footer's lines in capitals are headings.
 */
final class Manual extends Help {

  private static final int INDENT = 2;
  private static final String[] EXIT_STATUS = {
    "EXIT STATUS", "0 all well, 1 some input failed, 2 wrong usage."
  };

  Manual(CommandSpec command, ColorScheme colours) {
    super(command, colours);
  }

  private String heading(String title) {
    return createHeading("%n@|bold " + title + "|@%n");
  }

  @Override
  public String headerHeading(Object... params) {
    return createHeading("@|bold NAME|@%n");
  }

  @Override
  public String header(Object... params) {
    String[] description = commandSpec().usageMessage().description();
    String purpose = description.length == 0 ? "" : " - " + description[0];
    return lines(commandSpec().qualifiedName() + purpose);
  }

  @Override
  public String synopsisHeading(Object... params) {
    return heading("SYNOPSIS") + " ".repeat(INDENT);
  }

  @Override
  public int synopsisHeadingLength() {
    return INDENT;
  }

  @Override
  public String descriptionHeading(Object... params) {
    return description(params).isEmpty() ? "" : heading("DESCRIPTION");
  }

  @Override
  public String description(Object... params) {
    String[] description = commandSpec().usageMessage().description();
    return description.length < 2
        ? ""
        : lines(Arrays.copyOfRange(description, 1, description.length));
  }

  @Override
  public String parameterListHeading(Object... params) {
    return commandSpec().positionalParameters().isEmpty() ? "" : heading("ARGUMENTS");
  }

  @Override
  public String optionListHeading(Object... params) {
    return heading("OPTIONS");
  }

  @Override
  public String commandListHeading(Object... params) {
    return subcommands().isEmpty() ? "" : heading("COMMANDS");
  }

  @Override
  public String footer(Object... params) {
    StringBuilder footer = new StringBuilder();
    append(EXIT_STATUS, footer);
    append(commandSpec().usageMessage().footer(), footer);
    return footer.toString();
  }

  private void append(String[] lines, StringBuilder footer) {
    for (String line : lines) {
      footer.append(isHeading(line) ? heading(line) : lines(line));
    }
  }

  private static boolean isHeading(String line) {
    return !line.isEmpty() && line.equals(line.toUpperCase(Locale.ROOT));
  }

  private String lines(String... values) {
    int width = commandSpec().usageMessage().width() - INDENT;
    return join(ansi(), width, true, values, new StringBuilder()).toString().indent(INDENT);
  }
}
