package jp.yagura.incident.access;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.evidence.EvidenceSamples;
import jp.yagura.incident.residentreport.ResidentReports;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.access.EveryRouteAndEveryRole;
import jp.yagura.testkit.access.Example;

@QuarkusTest
@WithTestResource(Platform.class)
class EveryRouteAndEveryRoleTest extends EveryRouteAndEveryRole {
  private static final String NOTICES = "/api/v1/notices";

  EveryRouteAndEveryRoleTest() {
    super("fuji", "/reports", List.of("/reports/new"));
  }

  @Override
  protected Map<String, List<Example>> examples() {
    Map<String, List<Example>> examples = new HashMap<>();
    incidents(examples);
    steps(examples);
    reports(examples);
    notices(examples);
    incidentPages(examples);
    evidence(examples);
    noticePages(examples);
    residents(examples);
    residentReports(examples);
    documents(examples);
    examples.putAll(PlatformRequestRoutes.examples());
    examples.putAll(DrillRoutes.examples());
    examples.putAll(ReviewRoutes.examples());
    examples.putAll(AccountCheckRoutes.examples());
    examples.putAll(PlacementRoutes.examples());
    examples.putAll(PeopleRoutes.examples());
    return examples;
  }

  private static void incidents(Map<String, List<Example>> examples) {
    String one = " /api/v1/incidents/{id}";
    Example incident = Example.about(() -> anIncident("SITE_NOTICE"));
    Example why = incident.with("{\"reason\": \"a\"}");
    put(examples, "GET /api/v1/incidents json", incident.answers(200));
    put(examples, "GET /api/v1/work json", incident.answers(200));
    put(examples, "GET /api/v1/incidents/search json", Example.plain().answers(422));
    put(examples, "GET" + one + " json", incident.answers(200));
    put(examples, "GET" + one + "/timeline json", incident.answers(200));
    put(examples, "POST" + one + "/comments json", incident.with("{\"text\": \"a\"}"));
    put(examples, "POST" + one + "/confirm json", incident.answers(200));
    put(examples, "POST" + one + "/dismiss json", why.answers(200));
    put(examples, "POST" + one + "/contain json", incident);
    put(examples, "POST" + one + "/recover json", incident);
    put(examples, "POST" + one + "/close json", incident.with("{}"));
    put(examples, "POST" + one + "/reopen json", why);
    put(
        examples,
        "POST" + one + "/severity json",
        incident.with("{\"severity\": \"low\", \"reason\": \"a\"}"));
    put(
        examples,
        "POST" + one + "/join json",
        incident.with("{\"into\": \"R1-0001\"}").answers(422));
    put(
        examples,
        "POST" + one + "/correct json",
        incident.with("{\"canSignIn\": \"NO\", \"reason\": \"a\"}").answers(200));
    put(
        examples,
        "POST" + one + "/reclassify json",
        incident.with("{\"kind\": \"MISPOST\", \"reason\": \"a\"}").answers(200));
  }

  private static void steps(Map<String, List<Example>> examples) {
    String step = "POST /api/v1/incidents/{id}/steps/{stepId}/";
    Example lead =
        Example.about(() -> anIncident("SITE_NOTICE")).with("{}").turnsAway(Role.HEAD, Role.IT);
    Example malware =
        Example.about(() -> anIncident("MALWARE_CHECK"))
            .with("{}")
            .turnsAway(Role.HEAD, Role.PR, Role.ADMIN);
    Example waived =
        Example.about(() -> anIncident("LESSONS"))
            .with("{\"reason\": \"a\"}")
            .turnsAway(Role.HEAD, Role.IT);
    put(examples, step + "start json", lead, malware);
    put(examples, step + "take json", lead.with(""));
    put(examples, step + "do json", lead);
    put(examples, step + "waive json", waived);
    put(examples, step + "undo json", lead);
  }

  private static void reports(Map<String, List<Example>> examples) {
    Example report = Example.about(EveryRouteAndEveryRoleTest::aReport).answers(200);
    put(examples, "GET /api/v1/reports json", report);
    put(
        examples,
        "POST /api/v1/reports json",
        Example.plain().with(Given.report("HIJACK", "YES")).answers(201));
    put(examples, "GET /api/v1/reports/kinds json", Example.plain().answers(200));
    put(examples, "GET /api/v1/reports/looks-like json", Example.plain().answers(422));
    put(examples, "GET /api/v1/reports/at-work json", Example.plain().answers(422));
    put(
        examples,
        "POST /api/v1/reports/{id}/move json",
        report.with("{\"into\": \"R1-0001\"}").answers(422));
    put(examples, "POST /api/v1/reports/{id}/separate json", report.with("").answers(409));
    put(examples, "GET /api/v1/reports/{id} json", report.turnsAway(Role.HEAD));
    Example own = report.turnsAway(Role.HEAD, Role.PR, Role.IT, Role.ADMIN);
    put(
        examples,
        "POST /api/v1/reports/{id}/pictures json",
        own.with(BadInputTest.PICTURE).answers(201));
    put(examples, "POST /reports/{id}/pictures html", own.answers(422));
    put(examples, "GET /reports html", report);
    put(examples, "GET /reports/{id}/receipt html", report.turnsAway(Role.HEAD));
    put(examples, "GET /reports/accounts html", Example.plain().answers(200));
    put(examples, "GET /reports/new html", Example.plain().answers(200));
    put(examples, "POST /reports/new html", Example.plain().answers(422));
  }

  private static void notices(Map<String, List<Example>> examples) {
    Example notice = Example.about(EveryRouteAndEveryRoleTest::aDraft);
    put(examples, "GET /api/v1/notices json", notice.answers(200));
    put(
        examples,
        "POST /api/v1/notices json",
        Example.about(() -> anIncident("SITE_NOTICE"))
            .with(it -> Map.of("incidentId", it.getOrDefault("id", "")))
            .answers(201));
    put(examples, "GET /api/v1/notices/{id} json", notice.answers(200));
    put(
        examples,
        "PUT /api/v1/notices/{id} json",
        notice.with(it -> Given.pr().get(NOTICES + "/" + it.get("id")).path("text")));
    put(examples, "POST /api/v1/notices/{id}/approve json", notice.with("{}").answers(200));
    put(examples, "POST /api/v1/notices/{id}/publish json", notice.with("{}"));
    put(examples, "POST /api/v1/notices/{id}/withdraw json", notice.with("{\"reason\": \"a\"}"));
  }

  private static void incidentPages(Map<String, List<Example>> examples) {
    Example incident = Example.about(() -> anIncident("SITE_NOTICE"));
    Example read = incident.answers(200);
    put(examples, "GET / html", read);
    put(examples, "GET /incidents html", read);
    put(examples, "GET /incidents/figures html", Example.plain().answers(200));
    put(examples, "GET /incidents/figures/quarters.csv csv", Example.plain().answers(200));
    put(examples, "GET /incidents/work html", read);
    put(examples, "GET /incidents/search html", Example.plain().answers(200));
    put(examples, "GET /incidents/list.csv csv", read);
    put(examples, "GET /incidents/live live", Example.plain().answers(200));
    put(examples, "GET /incidents/{id} html", read);
    put(examples, "GET /incidents/{id}/live live", read);
    put(examples, "GET /incidents/{id}/parts html", read);
    put(examples, "GET /incidents/{id}/report html", read);
    put(examples, "POST /incidents/{id}/comments html", incident.with("text=a"));
    put(examples, "POST /incidents/{id}/severity html", incident);
    put(examples, "POST /incidents/{id}/stage html", incident.with("act=confirm"));
    put(
        examples,
        "POST /incidents/{id}/steps/{stepId} html",
        incident.with("act=start&version=*").turnsAway(Role.HEAD, Role.IT).answers(200));
    put(examples, "GET /incidents/{id}/correct html", read);
    put(examples, "POST /incidents/{id}/correct html", incident.answers(422));
    put(examples, "POST /incidents/{id}/reclassify html", incident.answers(422));
    put(examples, "POST /incidents/{id}/join html", incident.answers(422));
    Example report =
        Example.about(
            () -> {
              Map<String, String> one = anIncident("SITE_NOTICE");
              String reports = "/api/v1/incidents/" + one.get("id");
              String id = Given.pr().get(reports).path("reports[0].id");
              return Map.of("id", one.getOrDefault("id", ""), "reportId", id);
            });
    put(examples, "POST /incidents/{id}/reports/{reportId}/move html", report.answers(422));
    put(examples, "POST /incidents/{id}/reports/{reportId}/separate html", report);
  }

  private static void evidence(Map<String, List<Example>> examples) {
    Example incident = Example.about(() -> anIncident("SITE_NOTICE"));
    Example item = Example.about(EveryRouteAndEveryRoleTest::aPieceOfEvidence).answers(200);
    String api = " /api/v1/incidents/{id}/evidence";
    put(examples, "GET" + api + " json", incident.answers(200));
    put(
        examples,
        "POST" + api + " json",
        incident.with("{\"url\": \"https://x.com/a\", \"seen\": \"a\"}").answers(201));
    put(examples, "GET" + api + "/{evidenceId} file", item);
    put(examples, "GET" + api + "/verification json", item);
    put(examples, "GET" + api + ".zip file", item);
    String page = " /incidents/{id}/evidence";
    put(examples, "GET" + page + " html", item);
    put(examples, "POST" + page + " html", item.answers(422));
    put(examples, "GET" + page + "/{evidenceId} file", item);
    put(examples, "GET" + page + "/verification html", item);
    put(examples, "GET" + page + ".zip file", item);
    put(examples, "GET" + page + "/{evidenceId}/small file", item);
  }

  private static Map<String, String> aPieceOfEvidence() {
    UUID incident = Given.aReportedHijack();
    UUID id = EvidenceSamples.added(incident, "a.png", EvidenceSamples.png());
    return Map.of("id", incident.toString(), "evidenceId", id.toString());
  }

  private static void noticePages(Map<String, List<Example>> examples) {
    String all = " /incidents/{incidentId}/notices";
    Example notice = Example.about(EveryRouteAndEveryRoleTest::aDraft);
    put(examples, "POST" + all + "/new html", notice);
    put(examples, "GET" + all + "/new html", notice.answers(200));
    put(examples, "GET" + all + "/{id} html", notice.answers(200));
    put(examples, "POST" + all + "/{id}/edit html", notice);
    put(examples, "GET" + all + "/{id}/edit html", notice.answers(200));
    put(examples, "POST" + all + "/{id}/approve html", notice);
    put(examples, "POST" + all + "/{id}/publish html", notice);
    put(examples, "POST" + all + "/{id}/withdraw html", notice);
  }

  private static void residents(Map<String, List<Example>> examples) {
    Example notice = Example.about(EveryRouteAndEveryRoleTest::aPublishedNotice);
    for (String language : List.of("", "/en")) {
      String all = "GET " + language + "/public/{municipality}/notices";
      put(examples, all + " html", notice);
      put(examples, all + ".json json", notice);
      put(examples, all + ".atom atom", notice);
      put(examples, all + "/{id} html", notice);
      String copy = "GET /public/{municipality}/copy" + language + "/notices";
      put(examples, copy + "/index.html html", notice);
      put(examples, copy + ".json json", notice);
      put(examples, copy + ".atom atom", notice);
      put(examples, copy + "/{id}.html html", notice);
    }
  }

  private static void residentReports(Map<String, List<Example>> examples) {
    String api = " /api/v1/resident-reports";
    Example report = Example.about(EveryRouteAndEveryRoleTest::aResidentReport);
    put(examples, "GET" + api + " json", Example.plain().answers(200));
    put(
        examples,
        "POST" + api + "/{id}/accept json",
        report.with("{\"kind\": \"HIJACK\"}").answers(200));
    put(
        examples,
        "POST" + api + "/{id}/join json",
        report.with("{\"number\": \"R8-0000\"}").answers(422));
    put(
        examples,
        "POST" + api + "/{id}/dismiss json",
        report.with("{\"reason\": \"a\"}").answers(200));
    put(examples, "POST" + api + "/{id}/reopen json", report.with("").answers(409));
    String page = " /incidents/resident-reports";
    put(examples, "GET" + page + " html", Example.plain().answers(200));
    for (String act : List.of("accept", "join", "dismiss", "reopen")) {
      put(
          examples,
          "POST" + page + "/" + act + " html",
          Example.plain().with("id=" + UUID.randomUUID()).answers(404));
    }
    for (String language : List.of("", "/en")) {
      String form = language + "/public/{municipality}/report";
      Example one = Example.about(EveryRouteAndEveryRoleTest::aResidentReport);
      put(examples, "GET " + form + " html", one);
      put(examples, "POST " + form + " html", one.answers(422));
      put(examples, "GET " + form + "/received html", one.answers(404));
    }
  }

  private static void documents(Map<String, List<Example>> examples) {
    Example incident = Example.about(() -> anIncident("SITE_NOTICE")).answers(200);
    Example notice = Example.about(EveryRouteAndEveryRoleTest::aDraft).answers(200);
    for (String ending : List.of("pdf file", "docx file")) {
      for (String report : List.of("/{id}/situation-report.", "/{id}/final-report.")) {
        put(examples, "GET /api/v1/incidents" + report + ending, incident);
        put(examples, "GET /incidents" + report + ending, incident);
      }
      put(examples, "GET /api/v1/notices/{id}/press-pack." + ending, notice);
      put(examples, "GET /incidents/{incidentId}/notices/{id}/press-pack." + ending, notice);
    }
    put(examples, "GET /incidents/{id}/situation-report html", incident);
    String given = " /api/v1/notices/{id}/press-provisions json";
    put(examples, "GET" + given, notice);
    put(examples, "POST" + given, notice.with("{\"recipient\": \"a\"}").answers(201));
    examples.putAll(PressRoutes.examples(EveryRouteAndEveryRoleTest::aDraft));
    String page = " /incidents/{incidentId}/notices/{id}/press html";
    put(examples, "GET" + page, notice);
    put(examples, "POST" + page, notice.answers(422));
  }

  private static Map<String, String> aResidentReport() {
    return Map.of(
        "municipality",
        Given.NAGASAKI,
        "id",
        ResidentReports.of(Given.NAGASAKI, "https://x.com/route_" + System.nanoTime()).toString());
  }

  private static void put(Map<String, List<Example>> examples, String route, Example... tries) {
    examples.put(route, List.of(tries));
  }

  private static Map<String, String> anIncident(String step) {
    String id = Given.aReportedHijack().toString();
    return Map.of("id", id, "incidentId", id, "stepId", step);
  }

  private static Map<String, String> aReport() {
    String id =
        Given.as(Given.NAGASAKI, Role.STAFF)
            .body(Given.report("HIJACK", "YES"))
            .post("/api/v1/reports")
            .path("reportId");
    return Map.of("id", id);
  }

  private static Map<String, String> aDraft() {
    String incident = Given.aReportedHijack().toString();
    String id = Given.pr().body(Map.of("incidentId", incident)).post(NOTICES).path("id");
    return Map.of("incidentId", incident, "id", id);
  }

  private static Map<String, String> aPublishedNotice() {
    String id = aDraft().getOrDefault("id", "");
    for (String act : List.of("approve", "publish")) {
      Given.pr()
          .header("If-Match", "*")
          .body(Map.of())
          .post(NOTICES + "/" + id + "/" + act)
          .then()
          .statusCode(200);
    }
    return Map.of("municipality", Given.NAGASAKI, "id", id);
  }
}
