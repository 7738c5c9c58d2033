package jp.yagura.dev;

import jp.yagura.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {}
