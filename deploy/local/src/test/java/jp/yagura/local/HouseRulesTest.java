package jp.yagura.local;

import jp.yagura.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {}
