package jp.yagura.notification.contacts;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The offices of the four municipalities, named as their guidelines name them. */
final class SampleOffices {
  /**
   * An office that plays a role.
   *
   * @param box local part of its mailbox; the head's is the same with {@code -cho}
   */
  private record Office(String name, String head, String box) {}

  private record Town(Office pr, Office it) {}

  private static final Map<String, Town> TOWNS =
      Map.of(
          "nagasaki",
          new Town(
              new Office("広報広聴課", "広報広聴課長", "koho"),
              new Office("情報システム課", "情報システム課長", "johosystem")),
          "chiyoda",
          new Town(
              new Office("政策経営部広報広聴課", "広報広聴課長", "koho"),
              new Office("IT推進課", "IT推進課長", "itsuishin")),
          // 二戸市の運用手順に情報システム主管課の定めはなく、情報管理室だけが登場する。
          "ninohe",
          new Town(
              new Office("総合政策部情報管理室", "情報管理室長（運用責任者）", "johokanri"),
              new Office("総合政策部情報管理室", "情報管理室長（運用責任者）", "johokanri")),
          "fuji",
          new Town(
              new Office("シティプロモーション課", "シティプロモーション課長", "citypromotion"),
              new Office("情報政策課", "情報政策課長", "johoseisaku")));

  private SampleOffices() {}

  /** Sample contacts of a municipality; none for one that is not among the four. */
  static List<ContactDetails> of(String municipality) {
    Town town = TOWNS.get(municipality);
    if (town == null) {
      return List.of();
    }
    String domain = "@" + municipality + ".example";
    return Stream.of(
            office(ContactRole.PR, town.pr, domain),
            office(ContactRole.IT, town.it, domain),
            Stream.of(form(ContactRole.HEAD, Seat.MAILBOX, "所属長", "shozokucho" + domain)))
        .flatMap(forms -> forms)
        .toList();
  }

  private static Stream<ContactDetails> office(ContactRole role, Office office, String domain) {
    return Stream.of(
        form(role, Seat.MAILBOX, office.name, office.box + domain),
        form(role, Seat.HEAD, office.head, office.box + "-cho" + domain),
        form(role, Seat.DUTY, "宿直・当番", "shukuchoku" + domain),
        form(role, Seat.ADMINISTRATOR, "Yagura管理者", "yagura-admin" + domain));
  }

  private static ContactDetails form(ContactRole role, Seat seat, String name, String address) {
    return new ContactDetails(role, seat, null, name, address, Channel.EMAIL, false, null, null);
  }
}
