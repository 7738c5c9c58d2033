package jp.yagura.local;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.starters.identity.Identity;
import jp.yagura.starters.identity.Person;

/** What a newcomer needs to know once everything runs. */
record Welcome(Stack stack, Clock clock) {
  private static final Map<String, String> ROLES =
      Map.of(
          "staff", "職員: reports",
          "head", "所属長: reports and owns accounts",
          "pr", "広報主管課: leads the response, publishes",
          "it", "情報システム主管課: technical response",
          "auditor", "監査: reads only",
          "admin", "管理者: settings and lists");

  String text() {
    return """

        Yagura is ready:  %1$s

        Sign in with the password "%2$s" (this machine only):
        %3$s
        Residents need no account:  %1$s/public/nagasaki/notices
        Every mail ends here:       %1$s/mail/
        Keycloak's administrator:   %1$s/auth/admin/  admin  %4$s

        Report a hijack from a shell:
        %5$s
        """
        .formatted(
            stack.url(),
            Person.PASSWORD,
            people(),
            stack.identity().administratorPassword(),
            curl());
  }

  private static String people() {
    List<String> municipalities =
        Person.all().stream().map(Person::municipality).distinct().toList();
    return Stream.of("staff", "head", "pr", "it", "auditor", "admin")
        .map(
            role ->
                municipalities.stream()
                    .map(municipality -> "%-17s".formatted(municipality + "-" + role))
                    .collect(Collectors.joining("  ", "  ", "  " + ROLES.get(role) + "\n")))
        .collect(Collectors.joining());
  }

  private String curl() {
    String tokens = stack.identity().issuer() + "/protocol/openid-connect/token";
    String token =
        "$(curl -sS %s -d client_id=%s -d grant_type=password -d username=nagasaki-staff -d password=%s | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')"
            .formatted(tokens, Identity.COMMAND_LINE_CLIENT, Person.PASSWORD);
    String report =
        """
        {"account":{"url":"https://x.com/nagasaki_sample_kanko"},"kind":"HIJACK","occurredAt":"%s",\
        "canSignIn":"NO","description":"身に覚えのない投稿があり、サインインできません。",\
        "links":["https://x.com/nagasaki_sample_kanko/status/1"]}"""
            .formatted(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).minusMinutes(10));
    return "curl -sS %s/api/v1/reports -H \"Authorization: Bearer %s\" -H 'Content-Type: application/json' -d '%s'"
        .formatted(stack.url(), token, report);
  }
}
