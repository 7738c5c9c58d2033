package jp.yagura.guideline.page;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Renders the templates in guidelines/pages. A page of HTML needs nothing but itself. */
final class Pages {
  private static final Engine ENGINE = engine();

  private Pages() {}

  /** A page by the name of its template, such as {@code profile.html}. */
  static String render(String template, Words words, Map<String, ?> data) {
    var page = ENGINE.getTemplate(template).instance();
    page.data("w", words).data("style", text("page.css"));
    data.forEach(page::data);
    return page.render();
  }

  private static Engine engine() {
    EngineBuilder builder = Engine.builder().addDefaults();
    builder.addValueResolver(new ReflectionValueResolver());
    builder.addValueResolver(ValueResolvers.rawResolver());
    builder.addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)));
    builder.addLocator(Pages::locate);
    return builder.build();
  }

  /** A template by its file name; one that is included goes without {@code .html}. */
  private static Optional<TemplateLocation> locate(String name) {
    boolean html = !name.endsWith(".md");
    String text = text(html && !name.endsWith(".html") ? name + ".html" : name);
    Variant variant = Variant.forContentType(html ? Variant.TEXT_HTML : Variant.TEXT_PLAIN);
    return text == null ? Optional.empty() : Optional.of(new Found(text, variant));
  }

  private record Found(String text, Variant variant) implements TemplateLocation {
    @Override
    public Reader read() {
      return new StringReader(text);
    }

    @Override
    public Optional<Variant> getVariant() {
      return Optional.of(variant);
    }
  }

  private static @Nullable String text(String name) {
    try (InputStream in = Pages.class.getResourceAsStream("/guidelines/pages/" + name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
