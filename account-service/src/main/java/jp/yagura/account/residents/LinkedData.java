package jp.yagura.account.residents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The list as schema.org has it: the municipality is the same as its accounts in use. A data block,
 * which browsers never execute. Samples and accounts in doubt are not vouched for.
 */
@ApplicationScoped
class LinkedData {
  private final ObjectMapper json;

  LinkedData(ObjectMapper json) {
    this.json = json;
  }

  String of(String city, List<PublicAccount> accounts) {
    Map<String, Object> organisation = new LinkedHashMap<>();
    organisation.put("@context", "https://schema.org");
    organisation.put("@type", "GovernmentOrganization");
    organisation.put("name", city);
    organisation.put(
        "sameAs",
        accounts.stream().filter(PublicAccount::vouchedFor).map(PublicAccount::url).toList());
    try {
      // A "<" could end the block, so it is written as JSON may write it.
      return json.writeValueAsString(organisation).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
