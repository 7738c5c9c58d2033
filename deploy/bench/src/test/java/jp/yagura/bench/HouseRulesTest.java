package jp.yagura.bench;

import jp.yagura.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {}
