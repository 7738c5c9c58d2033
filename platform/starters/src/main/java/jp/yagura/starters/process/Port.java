package jp.yagura.starters.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Questions about TCP ports on the loopback address. */
public final class Port {
  private static final int LOWEST = 10_000;

  /** Linux's default: from here on ports go to outgoing connections. */
  private static final int FIRST_OF_KERNEL = 32_768;

  /** Each is given once per process, also before it is used. */
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private Port() {}

  /**
   * A port that nobody uses at the moment and that no outgoing connection is given. Who knocks at a
   * port of the kernel's own range before its program listens may be connected to themselves, once
   * in some thousand knocks, and the program then finds its port taken.
   */
  public static int free() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, FIRST_OF_KERNEL);
      if (isFree(port) && GIVEN.add(port)) {
        return port;
      }
    }
  }

  /**
   * Whether a server could listen there. Asked without listening: a process that another thread
   * starts at this moment inherits the socket for an instant, and a listening one would make the
   * port look taken to the very program that asked.
   */
  public static boolean isFree(int port) {
    try (Socket socket = new Socket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
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
   * @throws StackException when another program listens there
   */
  public static void require(int port, String part) {
    if (!Poll.until(Duration.ofSeconds(1), () -> isFree(port))) {
      throw new StackException(
          ("Port %d, needed for %s, is taken by another program: stop that program (ss -ltnp shows it)"
                  + " or move all ports with `make run PORT_OFFSET=1000`.")
              .formatted(port, part));
    }
  }
}
