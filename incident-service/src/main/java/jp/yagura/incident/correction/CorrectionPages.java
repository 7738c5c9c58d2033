package jp.yagura.incident.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.registercopy.FindAccount;
import jp.yagura.incident.report.AccountReference;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.RefusalWords;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import jp.yagura.profile.Link;
import org.jspecify.annotations.Nullable;

/** The page that corrects an incident or makes it another type. What was typed survives. */
@Path("/incidents/{id}")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Role.PR, Role.ADMIN})
class CorrectionPages {
  private static final int LONGEST = 4000;
  private static final int MOST_FAKES = 50;
  private static final List<String> ORDER =
      List.of("account", "occurredAt", "canSignIn", "description", "fakes", "reason", "kind");
  private final CorrectIncident correct;
  private final IncidentAccess incidents;
  private final FindAccount accounts;
  private final Playbooks playbooks;
  private final Language language;

  CorrectionPages(
      CorrectIncident correct,
      IncidentAccess incidents,
      FindAccount accounts,
      Playbooks playbooks,
      Language language) {
    this.correct = correct;
    this.incidents = incidents;
    this.accounts = accounts;
    this.playbooks = playbooks;
    this.language = language;
  }

  @GET
  @Path("correct")
  public Response form(IncidentId id) {
    IncidentFacts incident = incident(id);
    return page(200, incident, fresh(incident), "", "", List.of());
  }

  @POST
  @Path("correct")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response correct(IncidentId id, @BeanParam CorrectionForm form) {
    IncidentFacts incident = incident(id);
    List<Refused> wrong = wrong(form);
    if (wrong.isEmpty()) {
      Outcome<IncidentFacts> outcome =
          correct.correct(id, correction(incident, form), IfMatch.fromString(form.text("version")));
      if (outcome instanceof Outcome.NotDone<IncidentFacts>(List<Refused> refusals)) {
        wrong.addAll(refusals);
      }
    }
    return wrong.isEmpty()
        ? done(id, "correct")
        : page(status(wrong), incident, form, "", "", wrong);
  }

  @POST
  @Path("reclassify")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response reclassify(
      IncidentId id,
      @FormParam("kind") @DefaultValue("") String kind,
      @FormParam("kindReason") @DefaultValue("") String reason,
      @FormParam("version") @DefaultValue("") IfMatch version) {
    IncidentFacts incident = incident(id);
    List<Refused> wrong = new ArrayList<>();
    if (kind.isEmpty()) {
      wrong.add(Refused.invalid("kind", "report-kind-missing"));
    }
    text("kindReason", reason, wrong);
    if (wrong.isEmpty()
        && correct.reclassify(id, kind, reason, version)
            instanceof Outcome.NotDone<IncidentFacts>(List<Refused> refusals)) {
      wrong.addAll(refusals);
    }
    return wrong.isEmpty()
        ? done(id, "reclassify")
        : page(status(wrong), incident, fresh(incident), kind, reason, wrong);
  }

  private static List<Refused> wrong(CorrectionForm form) {
    List<Refused> wrong = new ArrayList<>();
    for (String field : List.of("account", "fakes")) {
      if (PlainTexts.hasControls(form.text(field))) {
        wrong.add(Refused.invalid(field, "text-control-characters"));
      }
    }
    if (form.text("account").isEmpty()) {
      wrong.add(Refused.invalid("account", "report-account-missing"));
    }
    if (form.badTime()) {
      wrong.add(Refused.invalid("occurredAt", "report-time-unreadable"));
    }
    CharacterCount.beyond("description", form.text("description"), LONGEST).ifPresent(wrong::add);
    if (form.fakeLines().size() > MOST_FAKES) {
      wrong.add(Refused.invalid("fakes", "too-many-fakes", MOST_FAKES));
    }
    text("reason", form.text("reason"), wrong);
    return wrong;
  }

  private static void text(String field, String words, List<Refused> wrong) {
    if (words.isBlank()) {
      wrong.add(Refused.invalid(field, "reason-missing"));
    } else if (PlainTexts.hasControls(words)) {
      wrong.add(Refused.invalid(field, "text-control-characters"));
    } else {
      CharacterCount.beyond(field, words, LONGEST).ifPresent(wrong::add);
    }
  }

  private NewCorrection correction(IncidentFacts incident, CorrectionForm form) {
    return new NewCorrection(
        account(incident, form.text("account")),
        form.since(),
        form.text("occurredAt").isEmpty(),
        form.signIn(),
        form.text("description"),
        form.fakeLines(),
        form.text("reason"));
  }

  private @Nullable AccountReference account(IncidentFacts incident, String given) {
    if (given.equals(incident.accountLabel())) {
      return null;
    }
    return accounts
        .exactly(given)
        .map(it -> new AccountReference(it.id(), null, null, null, null))
        .orElseGet(
            () ->
                Link.is(given)
                    ? new AccountReference(null, given, null, null, null)
                    : new AccountReference(null, null, null, null, given));
  }

  private IncidentFacts incident(IncidentId id) {
    return incidents.visible(id).orElseThrow(() -> Refused.notFound().exception());
  }

  private CorrectionForm fresh(IncidentFacts incident) {
    return CorrectionForm.of(
        incident, correct.description(incident), Version.quoted(incident.version()));
  }

  private static Response done(IncidentId id, String did) {
    return Response.seeOther(URI.create("/incidents/" + id + "?did=" + did)).build();
  }

  private static int status(List<Refused> wrong) {
    return wrong.getFirst().reason().status();
  }

  private Response page(
      int status,
      IncidentFacts incident,
      CorrectionForm form,
      String kind,
      String kindReason,
      List<Refused> wrong) {
    List<Playbooks.Kind> others =
        playbooks.kinds().stream().filter(it -> !it.id().equals(incident.kind())).toList();
    return Response.status(status)
        .entity(
            CorrectionTemplates.form(
                new CorrectionPage(incident, form, others, kind, kindReason, errors(wrong))))
        .build();
  }

  /** By the inputs of the page: an account is one input here. */
  private FormErrors errors(List<Refused> wrong) {
    Locale now = language.now();
    Map<String, String> fields = new LinkedHashMap<>();
    List<String> general = new ArrayList<>();
    for (Refused it : wrong) {
      String field = it.field() == null ? "" : it.field().replaceFirst("[.\\[].*", "");
      if (field.equals("kindReason") || ORDER.contains(field)) {
        fields.putIfAbsent(field, RefusalWords.of(it, now));
      } else {
        general.add(RefusalWords.of(it, now));
      }
    }
    return new FormErrors(fields, general);
  }
}
