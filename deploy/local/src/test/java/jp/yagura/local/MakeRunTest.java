package jp.yagura.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import jp.yagura.starters.identity.DatabaseSeed;
import jp.yagura.starters.identity.Person;
import jp.yagura.starters.process.PidFile;
import jp.yagura.starters.process.Poll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the command to "ready", with services that only say who they are. */
@Tag("parts")
class MakeRunTest {
  private final CommandLine make = new CommandLine("command");

  @AfterEach
  void nothingIsLeft() throws IOException {
    make.requireNothingLeft();
  }

  @Test
  void whatIsPrintedWorksAndAKilledServiceComesBack() throws Exception {
    DatabaseSeed.copyTo(make.workspace());
    Process run = make.run();
    await("Ready after ");
    for (Person person : Person.all()) {
      assertTrue(make.output().contains(person.userName()), person.userName());
    }
    reportAsPrinted();

    PidFile.read(make.workspace().pidFile("incident-service")).orElseThrow().destroyForcibly();
    await("incident-service ended (exit code 137); starting it again.");
    await("incident-service is ready again.");
    make.controlC(run);
    assertTrue(make.output().contains("Stopped after"), make.output());
  }

  private void reportAsPrinted() throws Exception {
    String line =
        make.output().lines().filter(l -> l.startsWith("curl ")).findFirst().orElseThrow();
    Process shell = new ProcessBuilder("sh", "-c", line).start();
    String answer = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String complaints = new String(shell.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, shell.waitFor(), complaints);
    String[] tokenAndReport = answer.split("\n", 2);
    assertTrue(tokenAndReport[0].startsWith("Bearer eyJ"), answer);
    JsonNode report = new ObjectMapper().readTree(tokenAndReport[1]);
    assertEquals("HIJACK", report.get("kind").asText());
    assertEquals("https://x.com/nagasaki_sample_kanko", report.get("account").get("url").asText());
  }

  private void await(String sentence) throws IOException {
    boolean said = Poll.until(Duration.ofMinutes(2), () -> make.output().contains(sentence));
    assertTrue(said, make.output());
  }
}
