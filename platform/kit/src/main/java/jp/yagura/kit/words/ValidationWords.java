package jp.yagura.kit.words;

import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import jakarta.validation.MessageInterpolator;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.yagura.kit.language.Language;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of field rules, such as {@code @Size}: the feature {@code validation} of the words,
 * by the key that the rule's {@code message} names. Their placeholders are the members of the rule,
 * such as {max}.
 */
@Singleton
class ValidationWords implements MessageInterpolator {
  private static final String FEATURE = "validation";

  private final MessageInterpolator interpolator =
      new ResourceBundleMessageInterpolator(Sentences::new);

  @Override
  public String interpolate(String template, Context context) {
    boolean asked = Arc.container().requestContext().isActive();
    Locale language =
        asked ? Arc.container().instance(Language.class).get().now() : Locale.JAPANESE;
    return interpolate(template, context, language);
  }

  @Override
  public String interpolate(String template, Context context, Locale language) {
    return interpolator.interpolate(template, context, language);
  }

  private static final class Sentences extends ResourceBundle {
    private final Locale language;

    Sentences(Locale language) {
      this.language = language;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
      return Words.of(FEATURE).text(key, language);
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.enumeration(Words.of(FEATURE).keys());
    }
  }
}
