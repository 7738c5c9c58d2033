/**
 * The rules of this code base that a program can check; each is proven to fail by a wrong example.
 */
@NullMarked
package jp.yagura.testkit.house;

import org.jspecify.annotations.NullMarked;
