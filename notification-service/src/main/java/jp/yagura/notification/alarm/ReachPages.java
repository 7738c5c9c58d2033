package jp.yagura.notification.alarm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.contacts.Recipient;

/**
 * How many an alarm would reach that goes out now, for whoever is about to start a drill. The page
 * of another service shows it as a part of itself.
 */
@Path("/notifications/reach")
@Produces("text/html;charset=UTF-8")
class ReachPages {
  private final AlarmRecipients recipients;
  private final CurrentMunicipality municipality;
  private final CurrentCaller caller;

  ReachPages(AlarmRecipients recipients, CurrentMunicipality municipality, CurrentCaller caller) {
    this.recipients = recipients;
    this.municipality = municipality;
    this.caller = caller;
  }

  @CheckedTemplate(basePath = "alarm")
  static class Templates {
    static native TemplateInstance reach(int addresses, Map<ContactRole, Long> roles);
  }

  @GET
  @RolesAllowed({Role.PR, Role.ADMIN})
  public TemplateInstance reach(@QueryParam("roles") @DefaultValue("") String roles) {
    List<String> names = Arrays.asList(roles.split(",", -1));
    Set<ContactRole> wanted =
        ContactRole.KEPT.stream()
            .filter(it -> names.contains(it.wire()))
            .collect(Collectors.toSet());
    List<Recipient> all =
        Stream.concat(
                recipients
                    .of(municipality.required(), wanted, caller.division().orElse(null))
                    .stream(),
                recipients.heads(caller.division().stream().toList()).stream())
            .toList();
    Map<ContactRole, Long> counts =
        all.stream()
            .collect(Collectors.groupingBy(Recipient::role, TreeMap::new, Collectors.counting()));
    return Templates.reach((int) all.stream().map(Recipient::address).distinct().count(), counts);
  }
}
