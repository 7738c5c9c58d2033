package jp.yagura.testkit.house;

import java.nio.file.Path;

class ContractHouseRulesTest extends HouseRules {
  ContractHouseRulesTest() {
    super(Path.of("../contract"), "jp.yagura.contract");
  }
}
