package jp.yagura.testkit.house;

import java.nio.file.Path;

class StartersHouseRulesTest extends HouseRules {
  StartersHouseRulesTest() {
    super(Path.of("../starters"), "jp.yagura.starters");
  }
}
