package jp.yagura.testkit.wrong.sql;

import java.sql.Connection;

/** Breaks: native SQL stands in queries only. */
record Digging(Connection connection) {}
