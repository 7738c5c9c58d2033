package jp.yagura.verifier;

/** Why a list is not to be believed, in Japanese and in English. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1;
  private final String japanese;
  private final String english;

  Refusal(String japanese, String english) {
    super(english);
    this.japanese = japanese;
    this.english = english;
  }

  String in(boolean inEnglish) {
    return inEnglish ? english : japanese;
  }
}
