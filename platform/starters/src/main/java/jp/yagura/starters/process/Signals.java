package jp.yagura.starters.process;

import java.io.IOException;

/** Signals that Java cannot send by itself. */
final class Signals {
  private Signals() {}

  static void send(String signal, long pid) {
    try {
      new ProcessBuilder("kill", "-s", signal, Long.toString(pid))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new StackException("The program `kill` is missing: install procps.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
