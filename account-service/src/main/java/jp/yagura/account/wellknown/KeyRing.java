package jp.yagura.account.wellknown;

import java.util.List;
import java.util.Optional;

/**
 * The keys there are now.
 *
 * @param keys the oldest first
 * @param trouble what is wrong with the directory, a sentence each for who runs the service
 */
record KeyRing(List<ListKey> keys, List<String> trouble) {
  KeyRing {
    keys = List.copyOf(keys);
    trouble = List.copyOf(trouble);
  }

  /** The key that signs: the newest of which the secret part is there. */
  Optional<ListKey> newest() {
    return keys.reversed().stream().filter(ListKey::signs).findFirst();
  }

  /** All public parts as a JWK set (RFC 7517), so that what an older key signed still holds. */
  JwkSet published() {
    return new JwkSet(keys.stream().map(JwkSet.Jwk::of).toList());
  }

  /** A JWK set. */
  record JwkSet(List<Jwk> keys) {

    /** A public Ed25519 key (RFC 8037). */
    record Jwk(String kty, String crv, String use, String alg, String kid, String x) {
      static Jwk of(ListKey key) {
        return new Jwk("OKP", "Ed25519", "sig", "EdDSA", key.id(), key.x());
      }
    }
  }
}
