package jp.yagura.kit.web;

import com.fasterxml.jackson.annotation.JsonValue;

/** A value of a fixed list, with the name under which it travels. */
public interface WireName {

  /** Lower case with hyphens, such as {@code all-clear}. */
  @JsonValue
  String wire();
}
