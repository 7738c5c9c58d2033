package jp.yagura.notification;

import jp.yagura.testkit.house.HouseRules;

class HouseRulesTest extends HouseRules {}
