/** Reads YAML into a tree that remembers line and column, checks it, and makes records of it. */
@NullMarked
package jp.yagura.guideline.yaml;

import org.jspecify.annotations.NullMarked;
