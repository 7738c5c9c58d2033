package jp.yagura.local;

import java.time.Duration;

/** Told what happens while a stack starts. Called from several threads. */
public interface Progress {
  /** Says nothing; for tests. */
  Progress SILENT = (part, took) -> {};

  /** The part is ready. */
  void ready(String part, Duration took);
}
