package jp.yagura.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnockingAtAPortTest {
  private final List<Integer> ports = IntStream.range(0, 500).mapToObj(_ -> Port.free()).toList();

  @Test
  void noPortIsOneThatTheKernelGivesToConnections() throws IOException {
    String range = Files.readAllLines(Path.of("/proc/sys/net/ipv4/ip_local_port_range")).getFirst();
    int first = Integer.parseInt(range.split("\\s+")[0]);
    assertTrue(ports.stream().allMatch(port -> port < first), "from " + first);
  }

  @Test
  void noPortIsGivenTwice() {
    assertEquals(ports.size(), ports.stream().distinct().count());
  }
}
