package jp.yagura.guideline.yaml;

/** A position in a file; line and column count from 1, as editors do. */
public record Position(String file, int line, int column) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
