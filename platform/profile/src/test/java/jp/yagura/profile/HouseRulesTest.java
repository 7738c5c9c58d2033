package jp.yagura.profile;

import jp.yagura.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {}
