package jp.yagura.account;

import jp.yagura.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {}
