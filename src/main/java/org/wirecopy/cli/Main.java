package org.wirecopy.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Entry point of the command line: exit status 0 all well, 1 some input failed, 2 wrong usage. */
@Command(
    name = "wirecopy",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Clean copy from news pages.",
    footer = {"EXAMPLES", "wirecopy article page.html", "wirecopy article --help"})
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  /** Runs one command and ends the process with its status. */
  public static void main(String[] args) {
    // From JDK 22 on there is a console even without a terminal, unless this one is asked for.
    System.setProperty("jdk.console", "java.base");
    System.exit(commandLine(args.length == 0 ? "" : args[0]).execute(args));
  }

  /**
   * The command line with the command of that name alone, or with all if there is none: to look
   * through those that do not run would take a good part of a short run.
   */
  static CommandLine commandLine(String name) {
    CommandLine commandLine = new CommandLine(new Main());
    commands(name).forEach(commandLine::addSubcommand);
    return commandLine
        .setExpandAtFiles(false) // an @LIST is of paths, not of arguments; see Inputs
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setHelpFactory(Manual::new)
        .setParameterExceptionHandler(Main::tellWrongUsage)
        .setExecutionExceptionHandler(Main::tellFailure);
  }

  /**
   * What is wrong, and where help is: the whole of the help would push the reason off the screen.
   */
  private static int tellWrongUsage(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    String name = command.getCommandSpec().qualifiedName();
    err.println("wirecopy: " + wrong.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
      err.println("Usage: " + synopsis(command));
    }
    err.println(name + " --help tells more.");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static String synopsis(CommandLine command) {
    return command.getHelp().synopsis("Usage: ".length()).strip();
  }

  /** A reader that wants no more, as {@code head} does, is no news; anything else is told of. */
  private static int tellFailure(Exception failure, CommandLine command, ParseResult parsed) {
    if (!(failure instanceof StandardOutput.Broken broken && broken.isPipe())) {
      command.getErr().println("wirecopy: " + Failure.of(failure).message());
    }
    return command.getCommandSpec().exitCodeOnExecutionException();
  }

  private static List<Class<?>> commands(String name) {
    return switch (name) {
      case "article" -> List.of(ArticleCommand.class);
      case "attribution" -> List.of(AttributionCommand.class);
      case "date" -> List.of(DateCommand.class);
      case "dateline" -> List.of(DatelineCommand.class);
      case "names" -> List.of(NamesCommand.class);
      case "same" -> List.of(SameCommand.class);
      case "transliterate" -> List.of(TransliterateCommand.class);
      default ->
          List.of(
              ArticleCommand.class,
              AttributionCommand.class,
              DateCommand.class,
              DatelineCommand.class,
              NamesCommand.class,
              SameCommand.class,
              TransliterateCommand.class,
              HelpCommand.class,
              AutoComplete.GenerateCompletion.class);
    };
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"wirecopy " + (version == null ? "(development build)" : version)};
    }
  }
}
