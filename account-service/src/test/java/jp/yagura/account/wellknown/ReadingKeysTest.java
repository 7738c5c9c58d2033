package jp.yagura.account.wellknown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the keys that RFC 8410 and RFC 8037 print as examples. */
class ReadingKeysTest {
  /** RFC 8410, section 10.3. */
  private static final String PRIVATE =
      """
      -----BEGIN PRIVATE KEY-----
      MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
      -----END PRIVATE KEY-----
      """;

  /** The same with its public part, as some tools write it. */
  private static final String WITH_PUBLIC_PART =
      """
      -----BEGIN PRIVATE KEY-----
      MHICAQEwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
      oB8wHQYKKoZIhvcNAQkJFDEPDA1DdXJkbGUgQ2hhaXJzgSEAGb9ECWmEzf6FQbrB
      Z9w7lshQhqowtrbLDFw4rXAxZuE=
      -----END PRIVATE KEY-----
      """;

  /** RFC 8410, section 10.1. */
  private static final String PUBLIC =
      """
      -----BEGIN PUBLIC KEY-----
      MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
      -----END PUBLIC KEY-----
      """;

  private static ListKey key(String name, String pem) {
    return ListKey.read(name, pem).orElseThrow();
  }

  /** RFC 8037, appendix A.1, as PKCS#8. */
  private static ListKey ofRfc8037() {
    byte[] seed = Base64.getUrlDecoder().decode("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A");
    byte[] prefix = Base64.getDecoder().decode("MC4CAQAwBQYDK2VwBCIEIA==");
    byte[] der = java.util.Arrays.copyOf(prefix, 48);
    System.arraycopy(seed, 0, der, 16, 32);
    return key(
        "a",
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getEncoder().encodeToString(der)
            + "\n-----END PRIVATE KEY-----\n");
  }

  @Test
  void thePublicPartComesFromThePrivateOne() {
    assertEquals(key("a", PUBLIC).x(), key("a", PRIVATE).x());
    assertEquals(key("a", PUBLIC).x(), key("a", WITH_PUBLIC_PART).x());
  }

  @Test
  void itsIdAndSignatureAreThoseOfTheStandard() {
    ListKey key = ofRfc8037();
    assertEquals("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo", key.x());
    assertEquals("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k", key.id());
    byte[] signed =
        "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc"
            .getBytes(StandardCharsets.US_ASCII);
    assertEquals(
        "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg",
        Base64.getUrlEncoder().withoutPadding().encodeToString(key.sign(signed)));
  }

  @Test
  void theNewestThatCanSignSigns() {
    ListKey old = key("2026-04-01.pem", PRIVATE);
    KeyRing ring = new KeyRing(List.of(old, key("2027-04-01.pem", PUBLIC)), List.of());
    assertEquals(old, ring.newest().orElseThrow());
    assertEquals(2, ring.published().keys().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no key at all",
        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
        "-----BEGIN PRIVATE KEY-----\n====\n-----END PRIVATE KEY-----\n",
        "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PUBLIC KEY-----\n",
        // X25519, of the same family, but it does not sign
        "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VuBCIEIHcHbQpzGKV9PBbBclGyZkXfTC+H68CZKrF3+6UduSwq\n-----END PRIVATE KEY-----\n",
      })
  void whatIsNoSuchKeyIsNotTaken(String pem) {
    assertTrue(ListKey.read("a", pem).isEmpty());
  }
}
