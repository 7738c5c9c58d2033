package jp.yagura.notification.contact;

import io.smallrye.config.ConfigMapping;

/**
 * Who is told when a municipality has nobody left to tell. Must be set; a service without it does
 * not start.
 */
@ConfigMapping(prefix = "yagura.notification.fallback")
interface FallbackSettings {
  /** E-mail address of whoever runs this deployment. */
  String address();

  /** The name that the delivery list shows for it. */
  String name();
}
