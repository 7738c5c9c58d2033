package jp.yagura.notification.access;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yagura.contract.NotificationEvent.AlertConfirmed;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.notification.Api;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Scene;
import jp.yagura.notification.contacts.AddressBook;
import jp.yagura.notification.post.AlertView;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.access.EveryRouteAndEveryRole;
import jp.yagura.testkit.access.Example;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@WithTestResource(Platform.class)
class EveryRouteAndEveryRoleTest extends EveryRouteAndEveryRole {
  private static final String CONTACT =
      "{\"role\":\"pr\",\"seat\":\"duty\",\"name\":\"n\",\"address\":\"a@b.example\",\"channel\":\"email\"}";

  @Inject Desk desk;
  @Inject AddressBook book;
  @Inject Municipalities municipalities;
  @Inject Published published;
  private final Scene hijack = Scene.hijack();

  EveryRouteAndEveryRoleTest() {
    super(
        "chiyoda", "/notifications", List.of("/notifications/contacts/new", "/notifications/mine"));
  }

  @BeforeEach
  void anAlarm() throws InterruptedException {
    desk.clean();
    desk.hear(hijack.reported());
    desk.send();
  }

  @Override
  protected Map<String, List<Example>> examples() {
    Example alert = Example.about(() -> Map.of("id", alertToPr().id().toString()));
    Example readAlert = alert.answers(200);
    Example confirm =
        Example.about(() -> Map.of("id", aNewAlertToPr().id().toString()))
            .turnsAway("head", "it")
            .answers(200);
    Example oldAlert = alert.with("{\"reason\": \"a\"}").onAnOldReading();
    Example contact = Example.about(() -> Map.of("id", aContact()));
    Example readContact = contact.answers(200);
    Example oldContact = contact.with(CONTACT).onAnOldReading();
    Example form = Example.about(contact.values()).with("version=999");
    Example alertForm = Example.about(alert.values()).with("version=999");
    Example link = Example.about(() -> Map.of("token", aLink()));
    return Map.ofEntries(
        entry("GET /ack/{token} html", List.of(link)),
        entry("POST /ack/{token} html", List.of(link)),
        entry("GET /api/v1/contacts json", List.of(readContact)),
        entry("POST /api/v1/contacts json", List.of(Example.plain().with("{}").answers(422))),
        entry("GET /api/v1/contacts/{id} json", List.of(readContact)),
        entry("PUT /api/v1/contacts/{id} json", List.of(oldContact)),
        entry("POST /api/v1/contacts/{id}/retire json", List.of(oldContact)),
        entry("GET /api/v1/notifications json", List.of(readAlert)),
        entry("GET /api/v1/notifications/{id} json", List.of(readAlert)),
        entry("POST /api/v1/notifications/{id}/confirm json", List.of(confirm)),
        entry("POST /api/v1/notifications/{id}/resend json", List.of(oldAlert)),
        entry("POST /api/v1/notifications/{id}/unblock json", List.of(oldAlert)),
        entry("GET /notifications html", List.of(readAlert)),
        entry("GET /notifications/contacts html", List.of(readContact)),
        entry("GET /notifications/contacts/new html", List.of(Example.plain().answers(200))),
        entry("POST /notifications/contacts/new html", List.of(Example.plain().answers(422))),
        entry("GET /notifications/contacts/{id}/edit html", List.of(readContact)),
        entry("POST /notifications/contacts/{id}/edit html", List.of(form)),
        entry("POST /notifications/contacts/{id}/retire html", List.of(form)),
        entry("POST /notifications/contacts/{id}/test html", List.of(form)),
        entry("GET /notifications/reach html", List.of(Example.plain().answers(200))),
        entry("GET /notifications/mine html", List.of(Example.plain().answers(200))),
        entry("POST /notifications/mine/{id} html", List.of(confirm)),
        entry("GET /notifications/{id} html", List.of(readAlert)),
        entry("POST /notifications/{id}/confirm html", List.of(confirm)),
        entry("POST /notifications/{id}/resend html", List.of(alertForm)),
        entry("POST /notifications/{id}/unblock html", List.of(alertForm)));
  }

  @Override
  protected void nothingHappened(Map<String, String> values) {
    assertEquals(List.of(), published.events(AlertConfirmed.class));
  }

  /** One that nobody has confirmed yet, so that each role is shown a form that confirms. */
  private AlertView aNewAlertToPr() {
    Scene scene = Scene.forEveryRole();
    try {
      desk.hear(scene.reported());
      desk.send();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return alertToPr(scene);
  }

  private AlertView alertToPr() {
    return alertToPr(hijack);
  }

  private AlertView alertToPr(Scene scene) {
    return desk.alerts(scene).stream()
        .filter(alert -> alert.role().wire().equals("pr"))
        .filter(this::concernsPrAlone)
        .findFirst()
        .orElseThrow();
  }

  /** An address that answers for IT, too, may be confirmed by IT. */
  private boolean concernsPrAlone(AlertView alert) {
    return municipalities.inTransaction(
        "nagasaki", () -> book.rolesOf(alert.address()).equals(Set.of(alert.role())));
  }

  private String aLink() {
    AlertView alert = alertToPr();
    return Desk.link(desk.mails(hijack, alert.address()).getFirst()).replace("/ack/", "");
  }

  private static String aContact() {
    return Api.as("admin").get(Api.CONTACTS).jsonPath().getString("items[0].id");
  }
}
