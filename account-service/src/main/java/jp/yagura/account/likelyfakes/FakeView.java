package jp.yagura.account.likelyfakes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.account.lookalike.DifferenceView;
import jp.yagura.account.lookalike.DifferenceWords;
import jp.yagura.profile.Platform;
import jp.yagura.profile.lookalike.LikelyFakes.Fake;
import jp.yagura.profile.lookalike.LookAlike;

/**
 * A handle under which a fake would likely be found.
 *
 * @param likelihood from 0 to 1, only to order by
 * @param score how like the official handle it is, from 0 to 1
 * @param differences in what it differs
 * @param profiles where to look, the account's own platform first
 * @param why the comparison behind the differences
 */
record FakeView(
    String handle,
    double likelihood,
    double score,
    List<DifferenceView> differences,
    List<Profile> profiles,
    @JsonIgnore LookAlike why,
    @JsonIgnore UUID account) {

  /** Where a platform would show it. */
  record Profile(Platform platform, String url) {}

  static FakeView of(UUID account, Fake fake) {
    return new FakeView(
        fake.handle(),
        Math.round(fake.likelihood() * 1000) / 1000.0,
        fake.why().score(),
        fake.why().differences().stream().map(DifferenceView::of).toList(),
        fake.profiles().stream().map(it -> new Profile(it.platform(), it.url())).toList(),
        fake.why(),
        account);
  }

  /** In what it differs, in sentences. */
  List<String> sentences(Locale language) {
    return DifferenceWords.of(why, language);
  }

  /** The same for a page. */
  public List<String> said(boolean english) {
    return sentences(english ? Locale.ENGLISH : Locale.JAPANESE);
  }

  /** The handle in parts, those that differ apart. */
  @JsonIgnore
  public List<LookAlike.Part> parts() {
    return why.askedParts();
  }

  /** The report form with the account and the first address filled in. */
  @JsonIgnore
  public String report() {
    return "/reports/new?account="
        + account
        + "&fake="
        + URLEncoder.encode(profiles.getFirst().url(), StandardCharsets.UTF_8);
  }
}
