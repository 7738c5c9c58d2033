package jp.yagura.account.residents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.yagura.kit.words.Words;

/** What the public side says, as schema.org has it. Data blocks, which browsers never execute. */
@ApplicationScoped
class LinkedData {
  private static final Words WORDS = Words.of("residents");

  private final ObjectMapper json;

  LinkedData(ObjectMapper json) {
    this.json = json;
  }

  /**
   * The list: the municipality is the same as its accounts in use. Samples and accounts in doubt
   * are not vouched for.
   */
  String of(String city, List<PublicAccount> accounts) {
    Map<String, Object> organisation = new LinkedHashMap<>();
    organisation.put("@context", "https://schema.org");
    organisation.put("@type", "GovernmentOrganization");
    organisation.put("name", city);
    organisation.put(
        "sameAs",
        accounts.stream().filter(PublicAccount::vouchedFor).map(PublicAccount::url).toList());
    return block(organisation);
  }

  /**
   * A verdict as schema.org has it: a review of the claim that an account is official.
   *
   * @param page the address of the answer
   */
  String of(Answer answer, String city, String page, Locale language) {
    Map<String, Object> review = new LinkedHashMap<>();
    review.put("@context", "https://schema.org");
    review.put("@type", "ClaimReview");
    review.put("url", page);
    review.put("claimReviewed", WORDS.get("claim", language, answer.query(), city));
    review.put("author", Map.of("@type", "GovernmentOrganization", "name", city));
    review.put(
        "reviewRating",
        Map.of(
            "@type", "Rating", "alternateName", WORDS.get("verdict", language, answer.verdict())));
    return block(review);
  }

  /** A "<" could end the block, so it is written as JSON may write it. */
  private String block(Map<String, Object> data) {
    try {
      return json.writeValueAsString(data).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
