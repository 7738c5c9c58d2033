package jp.yagura.starters.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Someone who can sign in to the local stack. All invented; nobody works there. */
public record Person(
    String municipality,
    String role,
    String familyName,
    String givenName,
    String mailName,
    String division) {
  /** Everybody's password, on this machine only. */
  public static final String PASSWORD = "yagura";

  /** Four municipalities with six people each. */
  public static List<Person> all() {
    String file = "people.tsv";
    try (InputStream table = Objects.requireNonNull(Person.class.getResourceAsStream(file), file)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(Person::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is typed in at sign-in, e.g. {@code nagasaki-pr}. */
  public String userName() {
    return municipality + "-" + role;
  }

  public String fullName() {
    return familyName + " " + givenName;
  }

  public String email() {
    return mailName + "@" + municipality + ".example";
  }

  /** Everybody can report, except the auditor, who only reads. */
  public List<String> roles() {
    return role.equals("staff") || role.equals("auditor") ? List.of(role) : List.of(role, "staff");
  }

  private static Person parse(String line) {
    String[] cells = line.split("\t", -1);
    return new Person(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
  }
}
