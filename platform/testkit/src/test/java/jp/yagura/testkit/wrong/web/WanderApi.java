package jp.yagura.testkit.wrong.web;

import jakarta.ws.rs.core.Response;

/** Breaks nothing: this is the edge. */
record WanderApi(Response answer) {}
