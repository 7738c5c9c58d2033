package jp.yagura.account.operator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.opening.Contractor;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.web.WireNames;
import org.jspecify.annotations.Nullable;

/** Who runs an account: its division, the transfer to another, the contractor. */
@Path("/accounts/{id}/operator")
@Produces("text/html;charset=UTF-8")
class OperatorPages {
  private final FindAccounts accounts;
  private final Transfers transfers;
  private final TransferAccess access;
  private final PassAccount pass;
  private final ChangeContractor contractor;
  private final GuidelineBook book;
  private final Language language;

  OperatorPages(
      FindAccounts accounts,
      Transfers transfers,
      TransferAccess access,
      PassAccount pass,
      ChangeContractor contractor,
      GuidelineBook book,
      Language language) {
    this.accounts = accounts;
    this.transfers = transfers;
    this.access = access;
    this.pass = pass;
    this.contractor = contractor;
    this.book = book;
    this.language = language;
  }

  /** A transfer with what the reader may do to it, and how people point at its clause. */
  record Row(TransferView t, boolean turn, boolean mayWithdraw, @Nullable String cite) {}

  /**
   * The page.
   *
   * @param contract how people point at the clause about contractors, or null
   * @param typed what was sent and refused
   */
  record Shown(
      AccountView a,
      String version,
      @Nullable Contractor contractor,
      @Nullable String contract,
      List<Row> rows,
      boolean mayAsk,
      boolean mayContract,
      Map<String, String> typed) {
    /** What stands in a field. */
    public String value(String field) {
      return typed.getOrDefault(field, "");
    }
  }

  @CheckedTemplate(basePath = "operator")
  static class Pages {
    static native TemplateInstance page(Shown p, FormErrors errors, String done);
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance page(
      @PathParam("id") AccountId id, @QueryParam("done") @DefaultValue("") String done) {
    return Pages.page(shown(id, null), FormErrors.NONE, done);
  }

  @POST
  @Path("contractor")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  public Response contract(
      @PathParam("id") AccountId id,
      @FormParam("version") @DefaultValue("") IfMatch version,
      MultivaluedMap<String, String> sent) {
    String name = first(sent, "name");
    String until = first(sent, "until");
    String division = first(sent, "division");
    boolean none = name.isBlank() && until.isBlank() && division.isBlank();
    Contractor now = none ? null : new Contractor(name, until, division);
    return answer(id, contractor.change(id, version, now), "contractor", sent);
  }

  @POST
  @Path("transfers")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.HEAD, Role.PR, Role.IT})
  public Response begin(@PathParam("id") AccountId id, MultivaluedMap<String, String> sent) {
    return answer(id, pass.begin(id, first(sent, "to"), first(sent, "reason")), "begun", sent);
  }

  @POST
  @Path("transfers/{transfer}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.HEAD, Role.PR, Role.IT})
  public Response act(
      @PathParam("id") AccountId id,
      @PathParam("transfer") TransferId transfer,
      @FormParam("version") @DefaultValue("") IfMatch version,
      MultivaluedMap<String, String> sent) {
    TransferAct act = WireNames.parameter(TransferAct.class, "act", first(sent, "act"));
    String words = first(sent, "words");
    String person = first(sent, "responsiblePerson");
    return answer(
        id,
        pass.act(id, transfer, version, act == null ? TransferAct.AGREE : act, words, person),
        "acted",
        sent);
  }

  private Response answer(
      AccountId id, Outcome<?> outcome, String done, MultivaluedMap<String, String> sent) {
    return switch (outcome) {
      case Outcome.Done<?> _ ->
          Response.seeOther(URI.create("/accounts/" + id + "/operator?done=" + done)).build();
      case Outcome.NotDone<?>(var refusals) -> {
        FormErrors errors = FormErrors.of(refusals, language.now());
        yield Response.status(422).entity(Pages.page(shown(id, sent), errors, "")).build();
      }
    };
  }

  private Shown shown(AccountId id, @Nullable MultivaluedMap<String, String> sent) {
    AccountView account = accounts.one(id);
    Contractor now = account.opening() == null ? null : account.opening().contractor();
    var profile = book.inForce(account.municipality());
    List<Row> rows =
        transfers.of(account.id()).stream()
            .map(
                it ->
                    new Row(
                        it,
                        access.turn(it),
                        access.mayWithdraw(it),
                        profile
                            .filter(_ -> it.clause() != null)
                            .map(p -> p.cite(String.valueOf(it.clause())))
                            .orElse(null)))
            .toList();
    return new Shown(
        account,
        Version.quoted(account.version()),
        now,
        profile.flatMap(p -> p.scopeClause("CONTRACTORS").map(p::cite)).orElse(null),
        rows,
        access.mayAsk(account) && rows.stream().noneMatch(it -> it.t().open()),
        access.mayContract(account),
        typed(now, sent));
  }

  private static Map<String, String> typed(
      @Nullable Contractor now, @Nullable MultivaluedMap<String, String> sent) {
    Map<String, String> typed = new HashMap<>();
    if (now != null) {
      typed.put("name", now.name());
      typed.put("until", now.until() == null ? "" : now.until());
      typed.put("division", now.division() == null ? "" : now.division());
    }
    if (sent != null) {
      sent.forEach((field, values) -> typed.put(field, values.isEmpty() ? "" : values.getFirst()));
    }
    return typed;
  }

  private static String first(MultivaluedMap<String, String> sent, String field) {
    String value = sent.getFirst(field);
    return value == null ? "" : value;
  }
}
