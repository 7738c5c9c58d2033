package jp.yagura.starters.process;

/** One process of a stack that can be killed and started again on the same port and data. */
public interface StackProcess extends AutoCloseable {
  ChildProcess child();

  /** Kill -9, as a machine that loses its power would. */
  default void kill() {
    child().kill();
  }

  /** Starts it again after {@link #kill} or {@link #close}, and waits until it is ready. */
  void restart();

  @Override
  default void close() {
    child().close();
  }
}
