package jp.yagura.kit.page;

import java.util.Optional;

/**
 * What a service says at the head of its pages, whatever page it is: above all that what is shown
 * is an exercise. Any bean of this type is asked for every page of signed-in people.
 */
public interface PageBanner {

  /**
   * What the page at an address is to say.
   *
   * @param path of the page, from the root of the common origin, such as {@code /incidents}
   * @return empty for nothing
   */
  Optional<Notice> of(String path);

  /**
   * What is said, in the reader's language.
   *
   * @param title in a few words
   * @param href where there is more, on the common origin
   * @param link what leads there
   */
  record Notice(String title, String text, String href, String link) {}
}
