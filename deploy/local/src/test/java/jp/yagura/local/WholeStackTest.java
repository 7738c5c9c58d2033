package jp.yagura.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yagura.starters.identity.DatabaseSeed;
import jp.yagura.starters.process.ChildProcess;
import jp.yagura.starters.process.Poll;
import jp.yagura.starters.process.Port;
import jp.yagura.starters.process.StackException;
import jp.yagura.starters.process.StackProcess;
import jp.yagura.starters.process.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("parts")
class WholeStackTest {
  private final Workspace workspace = Workspace.temporary("whole");
  private final Ports ports = Ports.free();

  @AfterEach
  void nothingIsLeft() {
    ports.named().forEach((name, port) -> assertTrue(Port.isFree(port), name + " is still there"));
    Workspace.delete(workspace.root());
  }

  @Test
  void partsCanBeKilledStartedAgainAndDoubled() throws Exception {
    List<Long> processes;
    DatabaseSeed.copyTo(workspace);
    try (Stack stack = Stack.start(options())) {
      Replica incident = stack.replica(Service.INCIDENT);
      String before = get(stack, "/incidents");
      incident.kill();
      assertTrue(get(stack, "/incidents").contains("service-away"));
      incident.restart();
      assertNotEquals(before, get(stack, "/incidents"));

      stack.gateway().kill();
      assertThrows(IOException.class, () -> get(stack, "/incidents"));
      stack.gateway().restart();
      assertFalse(get(stack, "/incidents").contains("service-away"));

      stack.addReplica(Service.ACCOUNT);
      Set<String> answers = new HashSet<>();
      for (int i = 0; i < 4; i++) {
        answers.add(get(stack, "/accounts"));
      }
      assertEquals(2, answers.size());

      assertTrue(get(stack, "/auth/realms/yagura").contains("yagura"));
      assertTrue(get(stack, "/mail/api/messages").startsWith("{\"messages\""));
      processes =
          stack.parts().stream().map(StackProcess::child).map(child -> child.pid()).toList();
      assertEquals(8, processes.size());
    }
    assertFalse(processes.stream().anyMatch(WholeStackTest::alive), "a process is still there");
  }

  @Test
  void aTakenPortIsSaidBeforeAnythingStarts() throws Exception {
    try (ServerSocket stranger = new ServerSocket()) {
      stranger.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.smtp()));
      StackException failure = assertThrows(StackException.class, () -> Stack.start(options()));
      assertEquals(
          "Port %d, needed for the mail server (SMTP), is taken by another program: stop that program (ss -ltnp shows it) or move all ports with `make run PORT_OFFSET=1000`."
              .formatted(ports.smtp()),
          failure.getMessage());
    }
    assertFalse(Files.exists(workspace.root().resolve("data/postgresql")));
  }

  @Test
  void aServiceThatIsNotBuiltIsNamed() {
    Options options = Options.quiet(workspace, ports).servicesIn(workspace.root());
    StackException failure = assertThrows(StackException.class, () -> Stack.start(options));
    assertEquals("account-service is not built: run `make build`.", failure.getMessage());
  }

  @Test
  void aServiceThatEndsAtOnceShowsItsLastWords() throws Exception {
    Options options = options();
    Files.writeString(Service.NOTIFICATION.jar(options.services()), "not a jar");
    ChildProcess.Command command =
        Replica.command(options, Service.NOTIFICATION, "notification-service", Map.of());
    StackException failure =
        assertThrows(
            StackException.class,
            () -> Replica.start(workspace, Service.NOTIFICATION, ports.notification(), command));
    assertTrue(
        failure.getMessage().startsWith("notification-service stopped by itself (exit code 1)"),
        failure.getMessage());
    assertTrue(failure.getMessage().contains("jarfile"), failure.getMessage());
  }

  @Test
  void onePartThatFailsStopsTheOthers() throws Exception {
    Files.createDirectories(workspace.data("postgresql").resolve("cluster"));
    StackException failure = assertThrows(StackException.class, () -> Stack.start(options()));
    assertTrue(
        failure.getMessage().startsWith("postgresql stopped by itself"), failure.getMessage());
    assertTrue(
        Poll.until(
            Duration.ofSeconds(20),
            () -> ProcessHandle.current().descendants().noneMatch(ProcessHandle::isAlive)),
        "a child of the stack is still alive");
  }

  private Options options() throws Exception {
    return Options.quiet(workspace, ports)
        .servicesIn(StubService.packagedIn(workspace.root().resolve("services")));
  }

  private static boolean alive(long process) {
    return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
  }

  private static String get(Stack stack, String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(stack.url() + path)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }
}
