package jp.yagura.incident.notice.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.notice.Block;
import jp.yagura.incident.notice.NoticeText;
import jp.yagura.incident.notice.PublicNotice;
import org.jspecify.annotations.Nullable;

/** The notices for programs: those that stand with their texts, those withdrawn with the reason. */
record BoardJson(List<Standing> notices, List<Withdrawn> withdrawn) {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  BoardJson {
    notices = List.copyOf(notices);
    withdrawn = List.copyOf(withdrawn);
  }

  /** A notice that stands. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Standing(
      NoticeId id,
      String url,
      NoticeText.Kind kind,
      int revision,
      String title,
      String body,
      @Nullable String titleEn,
      @Nullable String bodyEn,
      @Nullable String bodyEasy,
      @Nullable Instant nextUpdateAt,
      Instant publishedAt,
      Instant updatedAt) {}

  /** What is left of one that was withdrawn. */
  record Withdrawn(NoticeId id, String url, Instant withdrawnAt, String reason) {}

  /**
   * The notices.
   *
   * @param address where residents read one
   */
  static BoardJson of(List<PublicNotice> notices, Function<PublicNotice, String> address) {
    return new BoardJson(
        notices.stream()
            .filter(n -> !n.withdrawn())
            .map(n -> standing(n, address.apply(n)))
            .toList(),
        notices.stream()
            .filter(PublicNotice::withdrawn)
            .map(n -> withdrawn(n, address.apply(n)))
            .toList());
  }

  String text() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Standing standing(PublicNotice n, String url) {
    return new Standing(
        n.id(),
        url,
        n.text().kind(),
        n.issues().size(),
        n.text().title(),
        Block.withoutTables(n.text().body()),
        n.text().titleEn(),
        plain(n.text().bodyEn()),
        plain(n.text().bodyEasy()),
        n.text().nextUpdateAt(),
        n.publishedAt(),
        n.updatedAt());
  }

  /** Programs read text; a table is a list to them. */
  private static @Nullable String plain(@Nullable String body) {
    return body == null ? null : Block.withoutTables(body);
  }

  private static Withdrawn withdrawn(PublicNotice n, String url) {
    return new Withdrawn(n.id(), url, n.updatedAt(), String.valueOf(n.withdrawalReason()));
  }
}
