package jp.yagura.backup;

import jp.yagura.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {}
