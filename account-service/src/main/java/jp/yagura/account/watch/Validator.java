package jp.yagura.account.watch;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** By what a server knows again what it answered, so that it need not answer it twice. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Validator(@Nullable String etag, @Nullable String lastModified) {}
