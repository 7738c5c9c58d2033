package jp.yagura.kit.page;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jp.yagura.kit.language.Language;

/**
 * Gives every template rendered in a request the reader's language as its locale: the web layer
 * sets only the variant, which message bundles read but template extensions do not.
 */
@ApplicationScoped
class TemplateLanguage {

  void engine(@Observes EngineBuilder builder) {
    builder.addTemplateInstanceInitializer(
        instance -> {
          if (Arc.container().requestContext().isActive()) {
            instance.setAttribute(
                TemplateInstance.LOCALE, Arc.container().instance(Language.class).get().now());
          }
        });
  }
}
