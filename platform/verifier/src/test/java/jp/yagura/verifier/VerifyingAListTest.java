package jp.yagura.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command believes and what it does not. */
class VerifyingAListTest {
  private static final Instant NOW = Instant.parse("2026-11-28T03:00:00Z");

  private final Signer signer = Signer.fresh();
  private final byte[] keys = signer.keys();
  private final byte[] list = signer.sign(payload("2026-11-28T01:15:00Z", "2026-12-05T01:15:00Z"));

  private static String payload(String generatedAt, String expires) {
    return """
        {"municipality":"nagasaki","name":{"ja":"長崎市","en":"Nagasaki City"},"generatedAt":"%s",\
        "expires":"%s","sequence":12,"accounts":[{"platform":"x","handle":"a","state":"active"},\
        {"platform":"x","handle":"b","state":"retired","sample":true}]}"""
        .formatted(generatedAt, expires);
  }

  @Test
  void whatWasSignedHolds() throws Refusal {
    SignedList read = SignedList.verify(list, keys, NOW);
    assertEquals("nagasaki", read.municipality());
    assertEquals(12, read.sequence());
    assertEquals(signer.keyId(), read.keyId());
    assertEquals("a", read.accounts().getFirst().get("handle"));
  }

  @Test
  void aByteThatChangedIsRefusedWhereverItIs() {
    for (int at = 0; at < list.length; at++) {
      for (int bit : List.of(0x01, 0x02, 0x10, 0x20, 0x80)) {
        byte[] changed = list.clone();
        changed[at] ^= (byte) bit;
        assertThrows(
            Refusal.class, () -> SignedList.verify(changed, keys, NOW), "byte " + at + ", " + bit);
      }
    }
  }

  @Test
  void aListThatEndsEarlyIsRefused() {
    for (int length = 0; length < list.length; length++) {
      byte[] shorter = java.util.Arrays.copyOf(list, length);
      assertThrows(Refusal.class, () -> SignedList.verify(shorter, keys, NOW), "length " + length);
    }
  }

  @Test
  void itHoldsUntilItExpires() throws Refusal {
    Instant expires = Instant.parse("2026-12-05T01:15:00Z");
    SignedList.verify(list, keys, expires.minusMillis(1));
    Refusal refusal = assertThrows(Refusal.class, () -> SignedList.verify(list, keys, expires));
    assertEquals("有効期限（2026-12-05 10:15 JST）が過ぎています。", refusal.in(false));
  }

  @Test
  void itIsNotFromTheFuture() {
    Instant before = Instant.parse("2026-11-28T01:09:00Z");
    assertThrows(Refusal.class, () -> SignedList.verify(list, keys, before));
  }

  @Test
  void aKeyThatIsNotPublishedIsRefused() {
    byte[] others = Signer.fresh().keys();
    Refusal refusal = assertThrows(Refusal.class, () -> SignedList.verify(list, others, NOW));
    assertTrue(refusal.in(true).contains(signer.keyId()), refusal.in(true));
  }

  @Test
  void aKeyUnderAnothersIdIsRefused() {
    Signer other = Signer.fresh();
    byte[] forged =
        other.sign(
            "{\"alg\":\"EdDSA\",\"kid\":\"" + signer.keyId() + "\"}",
            payload("2026-11-28T01:15:00Z", "2026-12-05T01:15:00Z"));
    byte[] swapped =
        new String(keys, StandardCharsets.UTF_8)
            .replace(signer.x(), other.x())
            .getBytes(StandardCharsets.UTF_8);
    assertThrows(Refusal.class, () -> SignedList.verify(forged, swapped, NOW));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"alg\":\"none\",\"kid\":\"KID\"}",
        "{\"alg\":\"HS256\",\"kid\":\"KID\"}",
        "{\"alg\":\"EdDSA\"}",
        "{\"alg\":\"EdDSA\",\"kid\":\"KID\",\"crit\":[\"b64\"],\"b64\":false}",
        "{\"alg\":\"EdDSA\",\"alg\":\"EdDSA\",\"kid\":\"KID\"}",
        "{\"alg\":\"EdDSA\",\"kid\":\"KID\"}x",
      })
  void anotherWayToSignIsRefused(String header) {
    byte[] signed =
        signer.sign(
            header.replace("KID", signer.keyId()),
            payload("2026-11-28T01:15:00Z", "2026-12-05T01:15:00Z"));
    assertThrows(Refusal.class, () -> SignedList.verify(signed, keys, NOW));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"municipality\":\"nagasaki\"}",
        "{\"municipality\":\"n\",\"name\":{\"ja\":\"n\"},\"generatedAt\":\"x\",\"expires\":\"y\",\"sequence\":1,\"accounts\":[]}",
        "{\"municipality\":\"n\",\"name\":\"n\",\"sequence\":1,\"accounts\":[1]}",
      })
  void aListThatSaysTooLittleIsRefused(String payload) {
    byte[] signed = signer.sign(payload);
    assertThrows(Refusal.class, () -> SignedList.verify(signed, keys, NOW));
  }

  @Test
  void theCommandSaysWhatHoldsAndEndsWithZero(@TempDir Path folder) throws IOException {
    String said = command(folder, 0, list);
    assertTrue(said.contains("長崎市（nagasaki）"), said);
    assertTrue(said.contains("2件（公式として運用中 1件、乗っ取りの疑い 0件、見本 1件）"), said);
    assertTrue(command(folder, 0, list, "--lang=en").contains("Verified."));
    command(folder, 0, list, "--municipality=nagasaki", "--key=" + signer.keyId());
  }

  @Test
  void theCommandSaysWhatDoesNotHoldAndEndsWithOne(@TempDir Path folder) throws IOException {
    byte[] changed = list.clone();
    changed[40] ^= 1;
    assertTrue(command(folder, 1, changed).startsWith("確認できません："));
    assertTrue(command(folder, 1, list, "--municipality=fuji").contains("fuji"));
    assertTrue(command(folder, 1, list, "--key=another", "--lang=en").startsWith("NOT VERIFIED"));
  }

  @Test
  void whatCannotBeReadEndsWithTwo() {
    assertEquals(2, run(List.of()).status);
    assertEquals(2, run(List.of("no-such-official-accounts.json")).status);
    assertEquals(2, run(List.of("a", "b")).status);
  }

  private String command(Path folder, int status, byte[] document, String... options)
      throws IOException {
    Path file = folder.resolve("official-accounts.json");
    Files.write(file, document);
    Files.write(folder.resolve("official-accounts-keys.json"), keys);
    Ended ended =
        run(
            java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(options),
                    java.util.stream.Stream.of(file.toString()))
                .toList());
    assertEquals(status, ended.status, ended.said);
    return ended.said;
  }

  private record Ended(int status, String said) {}

  private static Ended run(List<String> args) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    int status = VerifyOfficialAccounts.run(args, out, Clock.fixed(NOW, ZoneId.of("Asia/Tokyo")));
    return new Ended(status, said.toString(StandardCharsets.UTF_8));
  }
}
