package jp.yagura.kit.characters;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * How long a text may be, in characters as people count them: {@link CharacterCount}. The sentence
 * says how many are allowed and how many there are. An absent text passes.
 */
@Documented
@Constraint(validatedBy = Characters.Counting.class)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Characters {
  /** At least so many. */
  int min() default 0;

  /** At most so many. */
  int max();

  /** The key of the sentence. */
  String message() default "{characters}";

  /** Of Jakarta Validation. */
  Class<?>[] groups() default {};

  /** Of Jakarta Validation. */
  Class<? extends Payload>[] payload() default {};

  /** Checks it and lends the sentence the number of characters that there are. */
  final class Counting implements ConstraintValidator<Characters, CharSequence> {
    private int min;
    private int max;

    @Override
    public void initialize(Characters rule) {
      this.min = rule.min();
      this.max = rule.max();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
      if (value == null) {
        return true;
      }
      int count = CharacterCount.of(value.toString());
      if (count >= min && count <= max) {
        return true;
      }
      var own = context.unwrap(HibernateConstraintValidatorContext.class);
      own.addMessageParameter("count", count);
      if (count < min) {
        own.disableDefaultConstraintViolation();
        own.buildConstraintViolationWithTemplate("{characters-at-least}").addConstraintViolation();
      }
      return false;
    }
  }
}
