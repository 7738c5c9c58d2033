package jp.yagura.account.watch;

import org.jspecify.annotations.Nullable;

/** Which addresses of a platform are shown as links. */
final class WebLink {
  private static final int LONGEST = 2000;

  private WebLink() {}

  /** The address; null where it is none of the web, such as {@code javascript:}. */
  static @Nullable String of(@Nullable String address) {
    return address != null
            && address.length() <= LONGEST
            && address.matches("https?://[^\\s\"<>\\p{Cntrl}]+")
        ? address
        : null;
  }
}
