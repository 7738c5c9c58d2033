package jp.yagura.account.acknowledgement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of a division have read it.
 *
 * @param staff how many the division has; null where nobody said
 * @param askedUntil until when the head is asked to see to it, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DivisionCoverage(
    String division,
    @Nullable Integer staff,
    @Nullable Instant askedUntil,
    List<Acknowledgement> people) {

  /** How many have. */
  @JsonProperty
  public int done() {
    return people.size();
  }

  /** Whether nobody is missing; not where nobody said how many there are. */
  @JsonProperty
  public boolean complete() {
    return staff != null && people.size() >= staff;
  }
}
