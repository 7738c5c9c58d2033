package jp.yagura.verifier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;

/** Signs whatever it is told to, also what no list may say. */
record Signer(KeyPair pair) {
  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

  static Signer fresh() {
    try {
      return new Signer(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  String x() {
    byte[] der = pair.getPublic().getEncoded();
    return URL.encodeToString(Arrays.copyOfRange(der, der.length - 32, der.length));
  }

  String keyId() {
    try {
      byte[] text =
          "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"%s\"}"
              .formatted(x())
              .getBytes(StandardCharsets.UTF_8);
      return URL.encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] keys() {
    return "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"kid\":\"%s\",\"x\":\"%s\"}]}"
        .formatted(keyId(), x())
        .getBytes(StandardCharsets.UTF_8);
  }

  byte[] sign(String payload) {
    return sign("{\"alg\":\"EdDSA\",\"kid\":\"" + keyId() + "\"}", payload);
  }

  byte[] sign(String header, String payload) {
    String protect = URL.encodeToString(header.getBytes(StandardCharsets.UTF_8));
    String content = URL.encodeToString(payload.getBytes(StandardCharsets.UTF_8));
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(pair.getPrivate());
      signature.update((protect + "." + content).getBytes(StandardCharsets.US_ASCII));
      return "{\"payload\":\"%s\",\"protected\":\"%s\",\"signature\":\"%s\"}"
          .formatted(content, protect, URL.encodeToString(signature.sign()))
          .getBytes(StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
