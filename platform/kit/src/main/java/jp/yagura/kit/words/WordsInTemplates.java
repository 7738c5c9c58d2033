package jp.yagura.kit.words;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Makes each feature that has words a namespace of the templates. */
@ApplicationScoped
class WordsInTemplates {
  /** The name under which a template gives a key that it computed. */
  private static final String COMPUTED = "message";

  void engine(@Observes EngineBuilder builder) {
    Words.forget();
    Words.lenient(LaunchMode.current() == LaunchMode.NORMAL);
    for (String feature : Words.features()) {
      builder.addNamespaceResolver(
          NamespaceResolver.builder(feature)
              .resolveAsync(context -> say(feature, context))
              .build());
    }
  }

  private static CompletionStage<Object> say(String feature, EvalContext context) {
    Words words = Words.of(feature);
    String name = context.getName();
    Locale language = language(context);
    if (context.getParams().isEmpty()) {
      return CompletableFuture.completedFuture(words.get(name, language));
    }
    return evaluated(context)
        .thenApply(
            values ->
                name.equals(COMPUTED) && !words.has(COMPUTED)
                    ? words.get(
                        String.valueOf(values.getFirst()),
                        language,
                        values.subList(1, values.size()).toArray())
                    : words.get(name, language, values.toArray()));
  }

  private static CompletionStage<List<Object>> evaluated(EvalContext context) {
    CompletionStage<List<Object>> values = CompletableFuture.completedFuture(new ArrayList<>());
    for (Expression parameter : context.getParams()) {
      values =
          values.thenCombine(
              context.evaluate(parameter),
              (so, value) -> {
                so.add(value);
                return so;
              });
    }
    return values;
  }

  private static Locale language(EvalContext context) {
    Object language = context.getAttribute(TemplateInstance.LOCALE);
    return language != null && language.toString().startsWith("en")
        ? Locale.ENGLISH
        : Locale.JAPANESE;
  }
}
