package jp.yagura.release;

import jp.yagura.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {}
