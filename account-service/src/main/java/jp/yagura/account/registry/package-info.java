/** The register of official accounts: registering, correcting, and moving between states. */
@NullMarked
package jp.yagura.account.registry;

import org.jspecify.annotations.NullMarked;
