package jp.yagura.kit;

import jp.yagura.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {}
