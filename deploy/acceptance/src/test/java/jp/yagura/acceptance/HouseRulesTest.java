package jp.yagura.acceptance;

import jp.yagura.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {}
