package jp.yagura.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import jp.yagura.local.identity.Seed;
import jp.yagura.local.process.Child;
import jp.yagura.local.process.Part;
import jp.yagura.local.process.Place;
import jp.yagura.local.process.Port;
import jp.yagura.local.process.Trouble;
import jp.yagura.local.process.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("parts")
class AWholeStackTest {
  private final Place place = Place.temporary("whole");
  private final Ports ports = Ports.free();

  @AfterEach
  void nothingIsLeft() {
    ports.named().forEach((name, port) -> assertTrue(Port.isFree(port), name + " is still there"));
    Place.delete(place.root());
  }

  @Test
  void partsCanBeKilledStartedAgainAndDoubled() throws Exception {
    List<Long> processes;
    Seed.plant(place);
    try (Stack stack = Stack.start(options())) {
      Replica incident = stack.replica(Service.INCIDENT);
      String before = get(stack, "/incidents");
      incident.kill();
      assertTrue(get(stack, "/incidents").contains("service-away"));
      incident.restart();
      assertNotEquals(before, get(stack, "/incidents"));

      stack.addReplica(Service.ACCOUNT);
      Set<String> answers = new HashSet<>();
      for (int i = 0; i < 4; i++) {
        answers.add(get(stack, "/accounts"));
      }
      assertEquals(2, answers.size());

      assertTrue(get(stack, "/auth/realms/yagura").contains("yagura"));
      assertTrue(get(stack, "/mail/api/messages").startsWith("{\"messages\""));
      processes = stack.parts().stream().map(Part::child).map(child -> child.pid()).toList();
      assertEquals(7, processes.size());
    }
    assertFalse(processes.stream().anyMatch(AWholeStackTest::alive), "a process is still there");
  }

  @Test
  void aTakenPortIsSaidBeforeAnythingStarts() throws Exception {
    try (ServerSocket stranger = new ServerSocket()) {
      stranger.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.smtp()));
      Trouble trouble = assertThrows(Trouble.class, () -> Stack.start(options()));
      assertEquals(
          "Port %d, needed for the mail server (SMTP), is taken by another program: stop that program (ss -ltnp shows it) or move all ports with `make run PORT_OFFSET=1000`."
              .formatted(ports.smtp()),
          trouble.sentence());
    }
    assertFalse(Files.exists(place.root().resolve("data/postgresql")));
  }

  @Test
  void aServiceThatIsNotBuiltIsNamed() {
    Options options = Options.quiet(place, ports).servicesIn(place.root());
    Trouble trouble = assertThrows(Trouble.class, () -> Stack.start(options));
    assertEquals("account-service is not built: run `make build`.", trouble.sentence());
  }

  @Test
  void aServiceThatEndsAtOnceShowsItsLastWords() throws Exception {
    Options options = options();
    Files.writeString(Service.NOTIFICATION.jar(options.services()), "not a jar");
    Child.Command command =
        Replica.command(options, Service.NOTIFICATION, "notification-service", Map.of());
    Trouble trouble =
        assertThrows(
            Trouble.class,
            () -> Replica.start(place, Service.NOTIFICATION, ports.notification(), command));
    assertTrue(
        trouble.sentence().startsWith("notification-service stopped by itself (exit code 1)"),
        trouble.sentence());
    assertTrue(trouble.sentence().contains("jarfile"), trouble.sentence());
  }

  @Test
  void onePartThatFailsStopsTheOthers() throws Exception {
    Files.createDirectories(place.data("postgresql").resolve("cluster"));
    Trouble trouble = assertThrows(Trouble.class, () -> Stack.start(options()));
    assertTrue(trouble.sentence().startsWith("postgresql stopped by itself"), trouble.sentence());
    assertTrue(
        Wait.until(
            Duration.ofSeconds(20),
            () -> ProcessHandle.current().descendants().noneMatch(ProcessHandle::isAlive)),
        "a child of the stack is still alive");
  }

  private Options options() throws Exception {
    return Options.quiet(place, ports)
        .servicesIn(StubService.packagedIn(place.root().resolve("services")));
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
