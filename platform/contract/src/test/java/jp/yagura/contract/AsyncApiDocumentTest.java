package jp.yagura.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/asyncapi.yaml says what the records say; {@code -Dregenerate} writes it anew. */
class AsyncApiDocumentTest {
  private static final Path DOCUMENT = Path.of("../../docs/asyncapi.yaml");

  @Test
  void theDocumentSaysWhatTheRecordsSay() throws IOException {
    String wanted =
        "# Written by AsyncApiDocumentTest with -Dregenerate; do not edit.\n"
            + AsyncApi.yaml(AsyncApi.document(), "");
    if (System.getProperty("regenerate") != null) {
      Files.writeString(DOCUMENT, wanted);
    }
    assertEquals(wanted, Files.readString(DOCUMENT));
  }
}
