@NullMarked
package jp.yagura.kit.web;

import org.jspecify.annotations.NullMarked;
