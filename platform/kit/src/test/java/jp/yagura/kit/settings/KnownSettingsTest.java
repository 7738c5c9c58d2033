package jp.yagura.kit.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A setting that nobody reads is found, however it is given. */
class KnownSettingsTest {
  private final KnownSettings known =
      new KnownSettings(
          List.of("yagura.public-url", "yagura.review.again", "yagura.municipalities.*.ja"));

  @Test
  void knowsPropertiesVariablesAndKeysOfADeployment() {
    for (String name :
        List.of(
            "yagura.public-url",
            "YAGURA_PUBLIC_URL",
            "yagura.municipalities.kofu.ja",
            "YAGURA_MUNICIPALITIES_KOFU_JA",
            "quarkus.anything",
            "PATH")) {
      assertFalse(known.isUnknown(name), name);
    }
  }

  @Test
  void findsWhatNobodyReads() {
    for (String name :
        List.of(
            "yagura.public-uri",
            "YAGURA_PUBLIC_URI",
            "yagura.municipalities.kofu",
            "yagura.municipalities.kofu.ja.short",
            "yagura.publicXurl")) {
      assertTrue(known.isUnknown(name), name);
    }
  }

  @Test
  void saysWhatIsMeantWhereOneLooksLikeIt() {
    assertEquals(Optional.of("YAGURA_REVIEW_AGAIN"), known.closest("YAGURA_REVIEW_AGAN"));
    assertEquals(Optional.of("yagura.public-url"), known.closest("yagura.publicurl"));
    assertEquals(Optional.empty(), known.closest("yagura.something.else.altogether"));
  }

  @Test
  void theListOfTheBuildHoldsWhatTheKitReads() {
    assertFalse(KnownSettings.load().isUnknown("yagura.work.auto"));
    assertTrue(KnownSettings.load().isUnknown("yagura.work.auto.never"));
  }
}
