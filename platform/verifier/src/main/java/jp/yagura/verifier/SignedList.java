package jp.yagura.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list of official accounts of which signature, key and times hold.
 *
 * @param keyId the thumbprint (RFC 7638) of the key that signed
 * @param accounts as they stand in the list
 */
public record SignedList(
    String municipality,
    String name,
    Instant generatedAt,
    Instant expires,
    long sequence,
    String keyId,
    List<Map<String, Object>> accounts) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm z").withZone(ZoneId.of("Asia/Tokyo"));
  private static final Duration SKEW = Duration.ofMinutes(5);
  private static final String ED25519_PREFIX = "302a300506032b6570032100";

  long count(String member, Object value) {
    return accounts.stream().filter(it -> value.equals(it.get(member))).count();
  }

  /**
   * Checks signature, key and times.
   *
   * @param document the signed list, byte for byte as it was served
   * @param keys the JWK set
   * @throws Refusal when anything of it does not hold
   */
  public static SignedList verify(byte[] document, byte[] keys, Instant now) throws Refusal {
    Map<String, Object> jws = object(document, "文書", "the document");
    if (!jws.keySet().equals(Set.of("payload", "protected", "signature"))) {
      throw new Refusal("署名付きの一覧ではありません。", "it is not a signed list.");
    }
    String header64 = text(jws, "protected");
    String payload64 = text(jws, "payload");
    Map<String, Object> header = object(decoded(header64), "見出し", "the header");
    if (!"EdDSA".equals(header.get("alg")) || header.containsKey("crit")) {
      throw new Refusal("知らない方式の署名です。", "it is signed in a way that is not known here.");
    }
    String keyId = text(header, "kid");
    byte[] signed = (header64 + "." + payload64).getBytes(StandardCharsets.US_ASCII);
    if (!matches(key(keys, keyId), signed, decoded(text(jws, "signature")))) {
      throw new Refusal(
          "署名が文書と合いません。文書か署名が変更されています。", "the signature does not fit: it was changed.");
    }
    return fresh(read(object(decoded(payload64), "内容", "the content"), keyId), now);
  }

  private static SignedList fresh(SignedList list, Instant now) throws Refusal {
    if (!now.isBefore(list.expires())) {
      throw new Refusal(
          "有効期限（" + at(list.expires()) + "）が過ぎています。", "it expired at " + at(list.expires()) + ".");
    }
    if (list.generatedAt().isAfter(now.plus(SKEW))) {
      throw new Refusal(
          "作成日時（" + at(list.generatedAt()) + "）が未来です。この機器の時計を確認してください。",
          "it was made in the future, at " + at(list.generatedAt()) + ": check this clock.");
    }
    return list;
  }

  private static SignedList read(Map<String, Object> payload, String keyId) throws Refusal {
    List<Map<String, Object>> accounts = objects(payload.getOrDefault("accounts", ""));
    Map<String, Object> name = objects(List.of(payload.getOrDefault("name", ""))).get(0);
    if (!(payload.get("sequence") instanceof Long sequence)) {
      throw incomplete();
    }
    try {
      return new SignedList(
          text(payload, "municipality"),
          text(name, "ja"),
          Instant.parse(text(payload, "generatedAt")),
          Instant.parse(text(payload, "expires")),
          sequence,
          keyId,
          accounts);
    } catch (DateTimeException e) {
      throw incomplete();
    }
  }

  /** The key of that id, whose id must be what its own bytes say (RFC 7638). */
  private static byte[] key(byte[] keys, String keyId) throws Refusal {
    for (Map<String, Object> key :
        objects(object(keys, "鍵の一覧", "the key set").getOrDefault("keys", ""))) {
      if (keyId.equals(key.get("kid")) && "Ed25519".equals(key.get("crv"))) {
        byte[] x = decoded(text(key, "x"));
        String thumb = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + text(key, "x") + "\"}";
        if (x.length == 32 && keyId.equals(encoded(sha256(thumb)))) {
          return x;
        }
        throw new Refusal("鍵の番号が鍵と合いません。", "the key is not the one that its id names.");
      }
    }
    throw new Refusal(
        "署名した鍵（" + keyId + "）が、公開されている鍵の一覧にありません。",
        "the key that signed (" + keyId + ") is not among the published ones.");
  }

  private static boolean matches(byte[] x, byte[] signed, byte[] signature) {
    try {
      byte[] der = HexFormat.of().parseHex(ED25519_PREFIX + HexFormat.of().formatHex(x));
      PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der));
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(key);
      check.update(signed);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Only the one way to write these bytes: the JDK overlooks changed bits at the end. */
  private static byte[] decoded(String text) throws Refusal {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      if (encoded(bytes).equals(text)) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    throw new Refusal("文書が壊れているか、変更されています。", "it is broken or was changed.");
  }

  private static Refusal incomplete() {
    return new Refusal("必要な項目が足りません。", "something that a list must say is missing.");
  }

  private static String text(Map<String, Object> from, String member) throws Refusal {
    if (from.get(member) instanceof String text) {
      return text;
    }
    throw incomplete();
  }

  @SuppressWarnings("unchecked") // our own reader makes no other maps
  private static List<Map<String, Object>> objects(Object list) throws Refusal {
    if (list instanceof List<?> items && items.stream().allMatch(it -> it instanceof Map)) {
      return (List<Map<String, Object>>) list;
    }
    throw incomplete();
  }

  private static Map<String, Object> object(byte[] json, String what, String whatInEnglish)
      throws Refusal {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
      return objects(List.of(new Json(text).whole())).get(0);
    } catch (CharacterCodingException | IllegalArgumentException e) {
      throw new Refusal(what + "をJSONとして読み取れません。", whatInEnglish + " is not JSON.");
    }
  }

  /** A time as people in Japan read it. */
  static String at(Instant time) {
    return TIME.format(time);
  }
}
