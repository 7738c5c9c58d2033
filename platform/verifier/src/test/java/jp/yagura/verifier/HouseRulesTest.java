package jp.yagura.verifier;

import jp.yagura.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {}
