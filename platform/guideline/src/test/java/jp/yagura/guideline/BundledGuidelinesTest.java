package jp.yagura.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundledGuidelinesTest {
  @Test
  void theFourFilesLoadAndValidate() {
    assertEquals(
        List.of("chiyoda", "fuji", "nagasaki", "ninohe"),
        Guidelines.bundled().all().stream().map(GuidelineProfile::municipality).toList());
  }

  @Test
  void theNationalDefaultIsSound() {
    assertEquals(List.of(), ProfileFile.nationalDefault().problems());
  }

  @Test
  void theGuidelineOfADayIsTheNewestThatHasBegun() {
    var guidelines = Guidelines.bundled();
    assertEquals(
        "2019-03",
        guidelines.inForce("nagasaki", LocalDate.of(2026, 11, 22)).orElseThrow().version());
    assertEquals(true, guidelines.inForce("nagasaki", LocalDate.of(2018, 1, 1)).isEmpty());
  }
}
