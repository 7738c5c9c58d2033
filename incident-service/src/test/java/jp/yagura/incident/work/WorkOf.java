package jp.yagura.incident.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.incident.Given;

/** All pages of somebody's work as one. */
public final class WorkOf {
  private WorkOf() {}

  /** Under {@code late}, {@code mine} and {@code waiting}. */
  public static JsonPath all(String municipality, String role) {
    Map<String, List<Object>> work = new LinkedHashMap<>();
    for (String group : List.of("late", "mine", "waiting")) {
      List<Object> items = new ArrayList<>();
      String cursor = "";
      do {
        JsonPath page =
            Given.as(municipality, role)
                .get("/api/v1/work?limit=200&group=" + group + "&cursor=" + cursor)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        items.addAll(page.getList(group));
        cursor = page.getString("next." + group);
      } while (cursor != null);
      work.put(group, items);
    }
    try {
      return JsonPath.from(new ObjectMapper().writeValueAsString(work));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
