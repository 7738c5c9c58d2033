package jp.yagura.notification.contacts;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.kit.web.WireNames;

/**
 * The roles that an incident concerns.
 *
 * @param all in the order of {@link ContactRole}
 */
public record Roles(Set<ContactRole> all) {
  public static final Roles NONE = new Roles(Set.of());

  public Roles {
    all = Set.copyOf(all);
  }

  /** Reads the names of an event; a name that only a newer version knows is passed over. */
  public static Roles ofWire(Collection<String> names) {
    Set<ContactRole> known = EnumSet.noneOf(ContactRole.class);
    names.forEach(name -> WireNames.find(ContactRole.class, name).ifPresent(known::add));
    return new Roles(known);
  }

  /** Reads them as they are stored. */
  public static Roles ofText(String text) {
    return ofWire(Set.of(text.split(",")));
  }

  /** These without some. */
  public Roles without(Set<ContactRole> gone) {
    return new Roles(all.stream().filter(role -> !gone.contains(role)).collect(Collectors.toSet()));
  }

  /** These and some more. */
  public Roles with(Set<ContactRole> more) {
    return new Roles(Stream.concat(all.stream(), more.stream()).collect(Collectors.toSet()));
  }

  public boolean none() {
    return all.isEmpty();
  }

  private String text() {
    return all.stream().sorted().map(ContactRole::wire).collect(Collectors.joining(","));
  }

  /** Stores them as names with commas between. */
  @Converter(autoApply = true)
  public static class Column implements AttributeConverter<Roles, String> {
    @Override
    public String convertToDatabaseColumn(Roles roles) {
      return roles.text();
    }

    @Override
    public Roles convertToEntityAttribute(String text) {
      return ofText(text);
    }
  }
}
