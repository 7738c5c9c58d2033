package jp.yagura.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

/** Questions about TCP ports on the loopback address. */
public final class Port {
  private Port() {}

  /** A port nobody uses at the moment. */
  public static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  /** Whether somebody accepts connections there. */
  public static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException nobody) {
      return false;
    }
  }

  /**
   * @param part what wants the port, as a person would call it
   * @throws Trouble when another program listens there
   */
  public static void require(int port, String part) {
    if (!Wait.until(Duration.ofMillis(200), () -> isFree(port))) {
      throw new Trouble(
          ("Port %d, needed for %s, is taken by another program: stop that program (ss -ltnp shows it)"
                  + " or move all ports with `make run PORT_OFFSET=1000`.")
              .formatted(port, part));
    }
  }
}
