package org.wirecopy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Entry point of the command line: exit status 0 all well, 1 some input failed, 2 wrong usage. */
@Command(
    name = "wirecopy",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Clean copy from news pages.",
    footer = {"", "wirecopy COMMAND --help tells of a command, with examples."})
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
    return commandLine;
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
              AutoComplete.GenerateCompletion.class);
    };
  }

  /** True if standard input and output are a terminal. */
  @SuppressWarnings("SystemConsoleNull") // main() asks for the console that is null elsewhere
  static boolean isTerminal() {
    return System.console() != null;
  }

  /** True if standard error is a terminal, as far as the system tells. */
  static boolean isErrorTerminal() {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | RuntimeException e) {
      return isTerminal();
    }
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
