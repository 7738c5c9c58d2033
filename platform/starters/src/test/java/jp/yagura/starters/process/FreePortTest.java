package jp.yagura.starters.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("parts")
class FreePortTest {
  private static final List<Integer> PORTS =
      IntStream.range(0, 3_000).mapToObj(_ -> Port.free()).toList();

  @Test
  void noPortIsOneThatTheKernelGivesToConnections() throws IOException {
    String range = Files.readAllLines(Path.of("/proc/sys/net/ipv4/ip_local_port_range")).getFirst();
    int first = Integer.parseInt(range.split("\\s+")[0]);
    assertTrue(PORTS.stream().allMatch(port -> port < first), "from " + first);
  }

  @Test
  void whatIsFreeCanBeUsedAlsoWhileOtherThreadsStartPrograms() throws Exception {
    AtomicBoolean going = new AtomicBoolean(true);
    try (ExecutorService starters = Executors.newFixedThreadPool(2)) {
      IntStream.range(0, 2).forEach(_ -> starters.execute(() -> startPrograms(going)));
      try {
        for (int port : PORTS) {
          assertTrue(Port.isFree(port));
          new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
        }
      } finally {
        going.set(false);
      }
    }
  }

  @Test
  void aPortIsTakenWhileSomebodyListensAndFreeAfterwards() throws IOException {
    int port = PORTS.getFirst();
    try (ServerSocket listening = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertFalse(Port.isFree(port));
      new Socket(InetAddress.getLoopbackAddress(), port).close();
      listening.accept().close();
    }
    assertTrue(Port.isFree(port));
  }

  @Test
  void noPortIsGivenTwice() {
    assertEquals(PORTS.size(), PORTS.stream().distinct().count());
  }

  private static void startPrograms(AtomicBoolean going) {
    try {
      while (going.get()) {
        new ProcessBuilder("/bin/true").start().waitFor();
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
