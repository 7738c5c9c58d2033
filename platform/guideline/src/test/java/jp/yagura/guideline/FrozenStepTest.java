package jp.yagura.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import jp.yagura.guideline.playbook.Playbook;
import jp.yagura.guideline.playbook.PlaybookStep;
import org.junit.jupiter.api.Test;

/** An incident keeps its steps as JSON: they come back as they went. */
class FrozenStepTest {
  private final ObjectMapper json =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);

  @Test
  void everyStepOfEveryPlaybookSurvivesAsJson() throws JsonProcessingException {
    for (GuidelineProfile profile : Guidelines.bundled().all()) {
      for (Playbook playbook : profile.playbooks()) {
        String kept = json.writeValueAsString(playbook.steps());
        assertEquals(
            playbook.steps(), json.readValue(kept, new TypeReference<List<PlaybookStep>>() {}));
      }
    }
  }

  /** The six types there were then; none of their kinds named what a notice is about. */
  @Test
  void aPlaybookKeptBeforeProfilesHadKindsReadsAsItDid() throws JsonProcessingException {
    for (GuidelineProfile profile : Guidelines.bundled().all()) {
      for (Playbook playbook : profile.playbooks()) {
        if (playbook.covers().equals(List.of("NAME_ABUSE"))) {
          continue;
        }
        ObjectNode old = json.valueToTree(playbook);
        old.withArray("kinds").forEach(kind -> ((ObjectNode) kind).remove("noticeTemplate"));
        Playbook asItWas = json.treeToValue(old, Playbook.class);
        old.remove("kinds");
        for (JsonNode step : old.withArray("steps")) {
          if (step.path("fulfils").asText().equals("SITE_NOTICE")) {
            ((ObjectNode) step).remove("fulfils");
          }
        }
        assertEquals(asItWas, json.treeToValue(old, Playbook.class));
      }
    }
  }

  @Test
  void aStepKeptBeforeProfilesNamedRequestsAsksForNone() throws JsonProcessingException {
    for (GuidelineProfile profile : Guidelines.bundled().all()) {
      for (Playbook playbook : profile.playbooks()) {
        for (PlaybookStep step : playbook.steps()) {
          ObjectNode old = json.valueToTree(step);
          old.remove("platformRequests");
          PlaybookStep read = json.treeToValue(old, PlaybookStep.class);
          assertEquals(List.of(), read.platformRequests());
          assertEquals(step.results(), read.results());
        }
      }
    }
  }

  @Test
  void aKeptStepHoldsNothingButItsOwnParts() throws JsonProcessingException {
    Playbook hijack = Guidelines.bundled().all().get(2).playbook("HIJACK").orElseThrow();
    var kept = json.readTree(json.writeValueAsString(hijack.step("SITE_NOTICE").orElseThrow()));
    assertEquals(PlaybookStep.class.getRecordComponents().length, kept.size());
    assertEquals("NGS-10.3b", kept.get("clause").asText());
    assertEquals("PT1H", kept.get("target").asText());
  }
}
