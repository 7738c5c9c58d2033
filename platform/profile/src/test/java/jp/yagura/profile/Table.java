package jp.yagura.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A table of cases: tab-separated, with a comment and a heading before the rows. */
public final class Table {
  private Table() {}

  public static List<List<String>> rows(String name) {
    try (InputStream in =
        Objects.requireNonNull(Table.class.getResourceAsStream("/cases/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(2)
          .filter(line -> !line.isBlank())
          .map(line -> Arrays.asList(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
