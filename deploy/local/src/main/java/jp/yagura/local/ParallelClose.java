package jp.yagura.local;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stops several parts at the same time and waits for all of them. */
final class ParallelClose {
  private ParallelClose() {}

  static void together(List<AutoCloseable> parts) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (AutoCloseable part : parts) {
        threads.execute(() -> close(part));
      }
    }
  }

  private static void close(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      System.err.println("Could not stop " + part.getClass().getSimpleName() + ": " + e);
    }
  }
}
