package jp.yagura.notification.access;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.access.ApiDocument;

@QuarkusTest
@WithTestResource(Platform.class)
class ApiDocumentTest extends ApiDocument {}
