package jp.yagura.testkit.house;

import java.nio.file.Path;

class GuidelineHouseRulesTest extends HouseRules {
  GuidelineHouseRulesTest() {
    super(Path.of("../guideline"), "jp.yagura.guideline");
  }
}
