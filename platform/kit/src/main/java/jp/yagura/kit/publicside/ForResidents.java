package jp.yagura.kit.publicside;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is for residents: no sign-in, no cookie, the same for everybody who asks at the same
 * address, so that it is kept here ({@link ResponseCache}) and by shared caches.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ForResidents {}
