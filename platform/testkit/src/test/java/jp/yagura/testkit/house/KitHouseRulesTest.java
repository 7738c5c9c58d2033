package jp.yagura.testkit.house;

import java.nio.file.Path;

class KitHouseRulesTest extends HouseRules {
  KitHouseRulesTest() {
    super(Path.of("../kit"), "jp.yagura.kit");
  }
}
