package jp.yagura.kit.paging;

/** The entity tag of a row: its version, quoted. RFC 9110, 8.8.3 and 13.1.1. */
public final class Version {
  private Version() {}

  /** The value for {@code ResponseBuilder.tag}, without quotes. */
  public static String tag(long version) {
    return "v" + version;
  }

  /** The tag as a header or the hidden field of a form carries it, with quotes. */
  public static String quoted(long version) {
    return '"' + tag(version) + '"';
  }
}
