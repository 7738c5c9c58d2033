package jp.yagura.account.unused;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/** Which platforms the municipality uses, and which it says it does not. */
@Path("/accounts/platforms")
@Produces("text/html;charset=UTF-8")
class UnusedPlatformPages {
  private static final int LONGEST = 200;

  private final FindUnusedPlatforms find;
  private final NoteUnusedPlatform note;
  private final FindAccounts accounts;
  private final CurrentCaller caller;
  private final Language language;

  UnusedPlatformPages(
      FindUnusedPlatforms find,
      NoteUnusedPlatform note,
      FindAccounts accounts,
      CurrentCaller caller,
      Language language) {
    this.find = find;
    this.note = note;
    this.accounts = accounts;
    this.caller = caller;
    this.language = language;
  }

  /**
   * A platform.
   *
   * @param used whether an account on it is registered and has not ended
   */
  record Row(Platform platform, boolean used, @Nullable UnusedPlatform unused) {}

  @CheckedTemplate(basePath = "unused")
  static class Pages {
    static native TemplateInstance platforms(
        List<Row> rows, boolean mayChange, String chosen, String typed, FormErrors errors);
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance all() {
    return page("", "", FormErrors.NONE);
  }

  @POST
  @Path("unused")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response say(
      @FormParam("platform") @DefaultValue("") String platform,
      @FormParam("note") @Nullable String typed) {
    String text = Objects.requireNonNullElse(typed, "").strip();
    Platform chosen = UnusedPlatformApi.platform(platform);
    Optional<Refused> wrong =
        PlainTexts.hasControls(text)
            ? Optional.of(Refused.invalid("note", "text-control-characters"))
            : CharacterCount.beyond("note", text, LONGEST);
    if (wrong.isPresent()) {
      return again(chosen, text, FormErrors.of(List.of(wrong.get()), language.now()));
    }
    return switch (note.note(chosen, text)) {
      case Outcome.Done<UnusedPlatform> _ -> back(chosen);
      case Outcome.NotDone<UnusedPlatform>(var refusals) ->
          again(chosen, text, FormErrors.of(refusals, language.now()));
    };
  }

  @POST
  @Path("used")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response takeBack(@FormParam("platform") @DefaultValue("") String platform) {
    Platform chosen = UnusedPlatformApi.platform(platform);
    note.takeBack(chosen);
    return back(chosen);
  }

  private static Response back(Platform platform) {
    return Response.seeOther(URI.create("/accounts/platforms#" + platform.wire())).build();
  }

  private Response again(Platform platform, String typed, FormErrors errors) {
    return Response.status(422).entity(page(platform.wire(), typed, errors)).build();
  }

  private TemplateInstance page(String chosen, String typed, FormErrors errors) {
    Set<Platform> used =
        accounts.all().stream()
            .filter(it -> it.state() != AccountState.RETIRED)
            .map(AccountView::platform)
            .collect(Collectors.toSet());
    List<UnusedPlatform> unused = find.all();
    List<Row> rows =
        Arrays.stream(Platform.values())
            .filter(it -> it != Platform.OTHER)
            .map(
                it ->
                    new Row(
                        it,
                        used.contains(it),
                        unused.stream()
                            .filter(one -> one.platform() == it)
                            .findFirst()
                            .orElse(null)))
            .toList();
    return Pages.platforms(rows, caller.is(Role.PR, Role.ADMIN), chosen, typed, errors);
  }
}
