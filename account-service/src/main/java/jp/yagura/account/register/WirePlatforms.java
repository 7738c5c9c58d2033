package jp.yagura.account.register;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jp.yagura.profile.Platform;

/** Platforms are read and written by their wire names; the profile library knows no JSON. */
@Singleton
class WirePlatforms implements ObjectMapperCustomizer {

  /** What Jackson takes a platform for. */
  private interface Wire {
    @JsonValue
    String wire();
  }

  @Override
  public void customize(ObjectMapper json) {
    json.addMixIn(Platform.class, Wire.class);
  }
}
