package jp.yagura.testkit.wrong.one;

import java.util.List;

/** Breaks, with Egg: no two classes of a package need each other. */
record Hen(List<Egg> laid) {}
