package jp.yagura.incident.platformrequest;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import jp.yagura.guideline.platform.RequestPurpose;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a platform.
 *
 * @param platform its wire name, such as {@code x}
 * @param purpose null where none was chosen
 * @param form id of a form of the platform guide, or what it is in words
 * @param target the account or address that it is about
 * @param body the text that is sent
 * @param evidence ids of pictures of the incident that are sent with it
 */
@Embeddable
record PlatformRequestContent(
    String platform,
    @Enumerated(EnumType.STRING) @Nullable RequestPurpose purpose,
    String form,
    String target,
    String body,
    @Convert(converter = EvidenceColumn.class) @ColumnTransformer(write = "?::jsonb")
        List<UUID> evidence) {

  PlatformRequestContent {
    platform = platform.strip();
    form = form.strip();
    target = target.strip();
    body = body.strip();
    evidence = evidence.stream().distinct().toList();
  }
}
