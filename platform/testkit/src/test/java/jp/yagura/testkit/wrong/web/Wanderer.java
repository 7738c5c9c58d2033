package jp.yagura.testkit.wrong.web;

import jakarta.ws.rs.core.Response;

/** Breaks: the web is known at the edge only. */
record Wanderer(Response kept) {}
