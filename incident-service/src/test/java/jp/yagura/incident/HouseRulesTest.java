package jp.yagura.incident;

import jp.yagura.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {}
