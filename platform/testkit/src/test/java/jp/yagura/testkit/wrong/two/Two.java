package jp.yagura.testkit.wrong.two;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jp.yagura.incident.Foreign;
import jp.yagura.testkit.wrong.one.One;
import org.jspecify.annotations.Nullable;

/** Breaks: no import of a service, fields of entities that are not public. */
@Entity
public class Two {
  @Id public long id;
  transient @Nullable One one;
  transient @Nullable Foreign foreign;
}
