package jp.yagura.kit.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Variant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** A feature that has words is a namespace of the templates. */
@QuarkusTest
@WithTestResource(Platform.class)
class WordsInTemplatesTest {
  @Inject Engine engine;

  @Test
  void textsAreInTheReadersLanguage() {
    assertEquals("本文へ移動", render("{ui:skip}", Locale.JAPANESE));
    assertEquals("Skip to main content", render("{ui:skip}", Locale.ENGLISH));
  }

  @Test
  void valuesAndComputedKeysAreTaken() {
    assertEquals("入力内容に3件の誤りがあります", render("{ui:error_summary(x)}", Locale.JAPANESE));
    assertEquals("Menu", render("{ui:message(key)}", Locale.ENGLISH));
    assertEquals(
        "There are 3 problems with your input",
        render("{ui:message('error_summary', x)}", Locale.ENGLISH));
  }

  @Test
  void markupInValuesIsEscapedOnce() {
    assertEquals(
        "There are &lt;b&gt; problems with your input",
        render("{ui:error_summary('<b>')}", Locale.ENGLISH));
  }

  @Test
  void aMissingKeyIsABug() {
    assertThrows(RuntimeException.class, () -> render("{ui:nothing}", Locale.ENGLISH));
  }

  private String render(String template, Locale language) {
    return engine
        .parse(template, Variant.forContentType(Variant.TEXT_HTML))
        .instance()
        .setLocale(language)
        .data("x", 3)
        .data("key", "menu")
        .render();
  }
}
