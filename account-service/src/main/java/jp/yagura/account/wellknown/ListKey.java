package jp.yagura.account.wellknown;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An Ed25519 key of the list (RFC 8410).
 *
 * @param name of its file; the last in alphabetical order is the newest
 * @param secret what signs; null where only the public part was put there
 * @param x the public part as a JWK has it (RFC 8037)
 */
record ListKey(String name, @Nullable PrivateKey secret, String x) {
  private static final String ALGORITHM = "Ed25519";
  private static final int LENGTH = 32;
  private static final Pattern PEM =
      Pattern.compile(
          "\\s*-----BEGIN (PRIVATE|PUBLIC) KEY-----\\s+([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----\\s*");
  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

  /**
   * Reads a PEM file with a private key (PKCS#8) or a public one.
   *
   * @return empty when it is neither, or of another kind than Ed25519
   */
  static Optional<ListKey> read(String name, String pem) {
    Matcher parts = PEM.matcher(pem);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      byte[] der = Base64.getMimeDecoder().decode(parts.group(2));
      KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
      if (parts.group(1).equals("PUBLIC")) {
        return Optional.of(
            new ListKey(name, null, x(keys.generatePublic(new X509EncodedKeySpec(der)))));
      }
      PrivateKey secret = keys.generatePrivate(new PKCS8EncodedKeySpec(der));
      return Optional.of(new ListKey(name, secret, x(publicPart((EdECPrivateKey) secret))));
    } catch (GeneralSecurityException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** The thumbprint of RFC 7638, so that nobody has to agree on a name. */
  String id() {
    String text = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x + "\"}";
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return URL.encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean signs() {
    return secret != null;
  }

  /** The signature over some bytes, 64 of them. */
  byte[] sign(byte[] content) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret);
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /**
   * The JDK tells the public part of a key only where it makes the pair; so it makes this pair
   * again, with the secret in the place of chance.
   */
  private static PublicKey publicPart(EdECPrivateKey secret) throws GeneralSecurityException {
    byte[] seed =
        secret.getBytes().orElseThrow(() -> new IllegalArgumentException("a key without bytes"));
    KeyPairGenerator pairs = KeyPairGenerator.getInstance(ALGORITHM);
    pairs.initialize(NamedParameterSpec.ED25519, new Given(seed));
    return pairs.generateKeyPair().getPublic();
  }

  private static String x(PublicKey key) {
    byte[] der = key.getEncoded();
    return URL.encodeToString(Arrays.copyOfRange(der, der.length - LENGTH, der.length));
  }

  private static final class Given extends SecureRandom {
    private final byte[] bytes;

    Given(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    @Override
    public void nextBytes(byte[] to) {
      System.arraycopy(bytes, 0, to, 0, to.length);
    }
  }
}
