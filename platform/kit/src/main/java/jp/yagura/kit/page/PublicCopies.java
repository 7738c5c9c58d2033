package jp.yagura.kit.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.publicside.PublicOrigin;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import jp.yagura.kit.tenancy.MunicipalityNames;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the frames of the static copy's pages, for the municipality and language in scope. */
@ApplicationScoped
public class PublicCopies {
  private final CurrentMunicipality municipality;
  private final MunicipalityNames names;
  private final Language language;
  private final Clock clock;
  private final PublicOrigin origin;
  private final Duration staleAfter;

  PublicCopies(
      CurrentMunicipality municipality,
      MunicipalityNames names,
      Language language,
      Clock clock,
      PublicOrigin origin,
      @ConfigProperty(name = "yagura.public-copy.stale-after") Duration staleAfter) {
    this.municipality = municipality;
    this.names = names;
    this.language = language;
    this.clock = clock;
    this.origin = origin;
    this.staleAfter = staleAfter;
  }

  /**
   * The frame of a page.
   *
   * @param page its path below that of its language, such as {@code check.html}
   * @param live the live page's path below {@code /public/<municipality>}, such as {@code /check}
   */
  public PublicCopy of(String page, String live) {
    boolean english = language.english();
    String id = municipality.required();
    return new PublicCopy(
        page,
        english,
        names.name(id, language.now()).orElse(id),
        origin.at((english ? "/en" : "") + "/public/" + id + live),
        clock.instant(),
        staleAfter.toHours());
  }
}
