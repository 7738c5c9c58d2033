package jp.yagura.document;

import jp.yagura.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {}
