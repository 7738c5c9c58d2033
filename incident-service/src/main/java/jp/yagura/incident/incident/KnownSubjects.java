package jp.yagura.incident.incident;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an incident is about besides its first account, and the keys by which it is found again. */
@Embeddable
class KnownSubjects {
  @Convert(converter = SubjectsColumn.class)
  @ColumnTransformer(write = "?::jsonb")
  private Subjects subjects = Subjects.NONE;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @SuppressWarnings("UnusedVariable") // read by queries
  private @Nullable List<String> subjectKeys;

  Subjects all() {
    return subjects;
  }

  /** Learns what more there is. */
  void learn(Subjects more) {
    subjects = subjects.and(more);
  }

  /** The lead of the response has looked at all of it. */
  void looked() {
    subjects = subjects.looked();
  }

  /** Loses what only these reports told of. */
  void forget(Collection<UUID> reports) {
    subjects = subjects.without(reports);
  }

  /** The fakes are exactly these. */
  void fakes(List<String> addresses) {
    subjects = subjects.withFakes(addresses);
  }

  /**
   * Sets the keys; whatever changes the subjects or the first account is followed by it.
   *
   * @param first address of the first account when that is a fake, or null
   * @param goesOn whether whoever reports the same is led to this incident
   */
  void index(@Nullable String first, boolean goesOn) {
    Set<String> keys = subjects.keys();
    if (first != null) {
      keys.add(Subjects.key(first));
    }
    subjectKeys = keys.isEmpty() || !goesOn ? null : List.copyOf(keys);
  }
}
