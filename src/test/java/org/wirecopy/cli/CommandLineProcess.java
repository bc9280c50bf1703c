package org.wirecopy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs the packaged command line as a process of its own. */
final class CommandLineProcess {

  /** What a run printed and how it ended. */
  record Result(int status, String out, String err) {

    /** The lines of standard output. */
    List<String> lines() {
      return out.lines().toList();
    }
  }

  private final Path folder;
  private byte[] input = {};
  private Map<String, String> environment = Map.of();
  private List<String> options = List.of();

  private CommandLineProcess(Path folder) {
    this.folder = folder;
  }

  /** A process that runs in the folder. */
  static CommandLineProcess in(Path folder) {
    return new CommandLineProcess(folder);
  }

  CommandLineProcess input(byte[] bytes) {
    input = bytes;
    return this;
  }

  CommandLineProcess environment(Map<String, String> variables) {
    environment = variables;
    return this;
  }

  /** Options of the virtual machine. */
  CommandLineProcess options(String... javaOptions) {
    options = List.of(javaOptions);
    return this;
  }

  /** The program that runs these tests. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** The command to run, as a shell would need it quoted. */
  static List<String> command(List<String> javaOptions, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.add("-XX:TieredStopAtLevel=1"); // short runs
    String agent = System.getProperty("wirecopy.agent", ""); // that counts what is covered
    if (agent.startsWith("-javaagent:")) {
      command.add(agent);
    }
    command.addAll(javaOptions);
    command.add("-jar");
    command.add(System.getProperty("wirecopy.cli.jar"));
    command.addAll(List.of(arguments));
    return command;
  }

  Result run(String... arguments) throws IOException, InterruptedException {
    return run(command(options, arguments));
  }

  Result run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    CompletableFuture<byte[]> out = readAll(process.getInputStream());
    CompletableFuture<byte[]> err = readAll(process.getErrorStream());
    try (var in = process.getOutputStream()) {
      in.write(input);
    } catch (IOException e) {
      // The process did not want it all, which is its right.
    }
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running after 60 s: " + command);
    }
    return new Result(process.exitValue(), text(out), text(err));
  }

  private static String text(CompletableFuture<byte[]> bytes) {
    return new String(bytes.join(), StandardCharsets.UTF_8);
  }

  private static CompletableFuture<byte[]> readAll(InputStream in) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return in.readAllBytes();
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }
}
