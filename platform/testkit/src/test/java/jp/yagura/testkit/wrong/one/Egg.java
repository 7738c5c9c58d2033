package jp.yagura.testkit.wrong.one;

/** Breaks, with Hen: no two classes of a package need each other. */
record Egg(Hen from) {}
