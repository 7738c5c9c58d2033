package jp.yagura.account.wellknown;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import jp.yagura.account.wellknown.SignedListQueries.SignedRow;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.tenancy.Municipalities;

/**
 * The signed list of a municipality. It is signed once for what it says, kept, and then served as
 * it is, so that replicas and requests get the same bytes; again when the register changed, when
 * there is a newer key, and when it has become old.
 */
@ApplicationScoped
class SignList {
  private final ReadList read;
  private final KeyDirectory keys;
  private final SignedListQueries queries;
  private final SignedListSettings settings;
  private final Municipalities municipalities;
  private final Clock clock;

  SignList(
      ReadList read,
      KeyDirectory keys,
      SignedListQueries queries,
      SignedListSettings settings,
      Municipalities municipalities,
      Clock clock) {
    this.read = read;
    this.keys = keys;
    this.queries = queries;
    this.settings = settings;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /**
   * The signed list as it stands.
   *
   * @param municipality one of this deployment's
   * @throws Refused.Thrown when there is no key to sign with
   */
  String current(String municipality) {
    ListKey key =
        keys.now()
            .newest()
            .orElseThrow(() -> Refused.unavailable("list-cannot-be-signed").exception());
    return municipalities
        .inTransaction(municipality, () -> standing(sum(read.of(municipality)), key))
        .orElseGet(() -> municipalities.inTransaction(municipality, () -> sign(municipality, key)))
        .document();
  }

  private Optional<SignedRow> standing(String contentSum, ListKey key) {
    Instant renewal = clock.instant().minus(settings.renewAfter());
    return queries
        .last()
        .filter(it -> it.contentSum().equals(contentSum))
        .filter(it -> it.keyId().equals(key.id()))
        .filter(it -> it.generatedAt().isAfter(renewal));
  }

  /** In a transaction of its own: the register is read after the lock, not as it was before. */
  private SignedRow sign(String municipality, ListKey key) {
    queries.lock();
    OfficialList.Content content = read.of(municipality);
    String contentSum = sum(content);
    return standing(contentSum, key).orElseGet(() -> signed(content, contentSum, key));
  }

  private SignedRow signed(OfficialList.Content content, String contentSum, ListKey key) {
    long sequence = queries.last().map(SignedRow::sequence).orElse(0L) + 1;
    Instant now = clock.instant();
    OfficialList list = content.signed(now, now.plus(settings.validFor()), sequence);
    String document = SignedForm.of(list, key).text();
    SignedRow kept =
        new SignedRow(sequence, contentSum, key.id(), list.generatedAt(), list.expires(), document);
    queries.keep(kept);
    return kept;
  }

  private static String sum(OfficialList.Content content) {
    byte[] text =
        (OfficialList.VERSION + SignedForm.json(content)).getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
