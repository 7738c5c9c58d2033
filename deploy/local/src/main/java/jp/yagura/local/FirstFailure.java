package jp.yagura.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Waits for several things at once. */
final class FirstFailure {
  private FirstFailure() {}

  /**
   * Returns when all are done, or throws as soon as one has failed: the first failure is the one to
   * tell, later ones mostly follow from it.
   */
  static void await(List<CompletableFuture<?>> futures) {
    CompletableFuture<Void> failure = new CompletableFuture<>();
    for (CompletableFuture<?> future : futures) {
      CompletableFuture<?> unused =
          future.exceptionally(
              thrown -> {
                failure.completeExceptionally(thrown);
                return null;
              });
    }
    CompletableFuture<Void> all =
        CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    try {
      CompletableFuture.anyOf(failure, all).join();
    } catch (CompletionException e) {
      throw origin(e);
    }
  }

  private static RuntimeException origin(RuntimeException thrown) {
    return thrown instanceof CompletionException && thrown.getCause() instanceof RuntimeException e
        ? origin(e)
        : thrown;
  }
}
