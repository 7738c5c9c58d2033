package jp.yagura.account.residents;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import jp.yagura.account.lookalike.DifferenceView;
import jp.yagura.account.lookalike.DifferenceWords;
import jp.yagura.profile.lookalike.LookAlike;
import org.jspecify.annotations.Nullable;

/**
 * An official account that people could take what was asked about for.
 *
 * @param alike how like its name is; null when only a display name was given
 */
record SimilarAccount(@JsonUnwrapped PublicAccount account, @JsonIgnore @Nullable LookAlike alike) {

  /** From {@link LookAlike#THRESHOLD} to 1. */
  @JsonProperty("score")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Nullable Double score() {
    return alike == null ? null : alike.score();
  }

  /** In what the names differ. */
  @JsonProperty("differences")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<DifferenceView> differences() {
    return alike == null
        ? List.of()
        : alike.differences().stream().map(DifferenceView::of).toList();
  }

  /** In what the names differ, in sentences for the page. */
  public List<String> said(boolean english) {
    return alike == null
        ? List.of()
        : DifferenceWords.of(alike, english ? Locale.ENGLISH : Locale.JAPANESE);
  }

  /** The account alone, for what shows lists of accounts. */
  @JsonIgnore
  public List<PublicAccount> listed() {
    return List.of(account);
  }
}
