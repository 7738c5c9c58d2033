package jp.yagura.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A text holds control characters, which no database and no mail takes. */
final class InvalidTextException extends MismatchedInputException {
  InvalidTextException(JsonParser parser) {
    super(parser, "control characters", String.class);
  }
}
