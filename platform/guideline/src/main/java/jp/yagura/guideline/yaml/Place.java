package jp.yagura.guideline.yaml;

/** A place in a file; line and column count from 1, as editors do. */
public record Place(String file, int line, int column) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
