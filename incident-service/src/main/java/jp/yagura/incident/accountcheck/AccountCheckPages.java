package jp.yagura.incident.accountcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import jp.yagura.incident.AccountCheckId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** The checks of accounts that share a key with a hijacked one. */
@Path("/incidents/account-checks")
@Produces("text/html;charset=UTF-8")
class AccountCheckPages {
  private final ReadAccountChecks reading;
  private final DecideCheck decide;
  private final Language language;

  AccountCheckPages(ReadAccountChecks reading, DecideCheck decide, Language language) {
    this.reading = reading;
    this.decide = decide;
    this.language = language;
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public Response list() {
    return Response.ok(AccountCheckTemplates.list(reading.open())).build();
  }

  @GET
  @Path("{cid}")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public Response view(AccountCheckId cid) {
    return page(200, cid, new AccountCheckForm(), List.of());
  }

  @POST
  @Path("{cid}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response record(AccountCheckId cid, @BeanParam AccountCheckForm form) {
    AccountCheckAct act = form.act();
    Outcome<AccountCheckView> outcome =
        act == null
            ? Outcome.refused(Refused.invalid("result", "account-check-result-missing"))
            : decide.decide(cid, act, form.version);
    return switch (outcome) {
      case Outcome.Done<AccountCheckView>(AccountCheckView check) ->
          Response.seeOther(URI.create(check.path())).build();
      case Outcome.NotDone<AccountCheckView>(List<Refused> refusals) -> {
        Refused first = refusals.getFirst();
        if (first.reason() == Refused.Reason.NOT_FOUND) {
          throw first.exception();
        }
        yield page(first.reason().status(), cid, form, refusals);
      }
    };
  }

  private Response page(
      int status, AccountCheckId cid, AccountCheckForm form, List<Refused> refusals) {
    ReadAccountChecks.Reading found =
        reading.read(cid).orElseThrow(() -> Refused.notFound().exception());
    boolean stale = refusals.stream().anyMatch(it -> it.reason() == Refused.Reason.STALE);
    return Response.status(status)
        .entity(
            AccountCheckTemplates.page(
                new AccountCheckPage(
                    found.check(),
                    found.mayDecide(),
                    found.seesIncident(),
                    found.now(),
                    form.result,
                    form.words,
                    FormErrors.of(
                        refusals.stream().map(AccountCheckForm::shown).toList(), language.now()),
                    stale)))
        .build();
  }
}
