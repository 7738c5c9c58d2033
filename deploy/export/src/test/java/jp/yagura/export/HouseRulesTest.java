package jp.yagura.export;

import jp.yagura.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {}
