package jp.yagura.guideline.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepTargetTest {
  private final ObjectMapper json = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({
    "PT60M,MINUTES,60,PT1H",
    "P3D,MINUTES,4320,PT72H",
    "3 office days,OFFICE_DAYS,3,3 office days",
    "1 office day,OFFICE_DAYS,1,1 office days",
    "4 office hours,OFFICE_HOURS,4,4 office hours"
  })
  void itIsReadAndKept(String text, StepTarget.Unit unit, long amount, String kept)
      throws JsonProcessingException {
    StepTarget target = StepTarget.parse(text);
    assertEquals(unit, target.unit());
    assertEquals(amount, target.amount());
    assertEquals(kept, target.toString());
    assertEquals(target, json.readValue(json.writeValueAsString(target), StepTarget.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0 office days", "3 days", "office days", "-1 office hours", "P1Y"})
  void whatIsNeitherIsRefused(String text) {
    assertThrows(DateTimeException.class, () -> StepTarget.parse(text));
  }
}
