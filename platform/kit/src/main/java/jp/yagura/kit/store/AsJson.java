package jp.yagura.kit.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component of a record that {@link Sql} binds or reads: it is {@link StoredJson} in a column
 * of type {@code json}, {@code jsonb} or {@code text}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface AsJson {}
