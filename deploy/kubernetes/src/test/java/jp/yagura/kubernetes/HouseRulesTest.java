package jp.yagura.kubernetes;

import jp.yagura.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {}
