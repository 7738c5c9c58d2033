# `make help` lists what there is. Everything else is plain Maven under JDK 25.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.SUFFIXES:
MAKEFLAGS += --no-print-directory

# JAVA_HOME if it is 25 or newer, else the first such JDK in the usual places.
export JAVA_HOME := $(shell make/find-jdk)
MVN ?= mvn -B
LOCAL := deploy/local/target
JAVA = "$(JAVA_HOME)/bin/java"
ON_CLASS_PATH = $(JAVA) -Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders \
	--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED \
	-XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=.local/cache/local.jsa -Xlog:cds=off -Xlog:cds+dynamic=off -Xlog:aot=off \
	-Djava.util.logging.manager=org.jboss.logmanager.LogManager \
	-cp "$(LOCAL)/local.jar:$$(cat $(LOCAL)/classpath)"

.PHONY: help build run dev stop test rules sizes lint format release bench screens jdk

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-18s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: jdk ## build what is stale, without tests
	@make/build

run: jdk build ## start everything, print the address; FRESH=1 forgets all data, PORT_OFFSET=1000 moves the ports
	@exec $(ON_CLASS_PATH) jp.yagura.local.Run $(if $(filter-out 0,$(FRESH)),--fresh) $(if $(PORT_OFFSET),--port-offset=$(PORT_OFFSET))

dev: jdk ## make run; what is saved of one service is seen when its page is reloaded: S=incident
	@$(if $(filter account incident notification,$(S)),,echo "Which service? make dev S=account, S=incident or S=notification." >&2; exit 2;) WITH_DEV=1 make/build
	@exec $(ON_CLASS_PATH) jp.yagura.local.Run --dev=$(S) $(if $(filter-out 0,$(FRESH)),--fresh) $(if $(PORT_OFFSET),--port-offset=$(PORT_OFFSET))

stop: jdk ## stop what `make run` started
	@if [ -f $(LOCAL)/classpath ]; then $(ON_CLASS_PATH) jp.yagura.local.Stop; else echo "Yagura is not running."; fi

test: jdk ## everything that must hold (mvn verify); T=ClosingAnIncidentTest or T=Class#method runs just that
ifdef T
	@make/tests one '$(T)'
else
	@make/browser
	$(MVN) verify
endif

rules: jdk ## all tests that need no container, server or browser, in seconds; SHRINK=1 shortens house-exceptions.txt
	@make/tests rules

sizes: jdk ## how large files and methods are, beside code bases we admire; seconds, builds nothing
	@$(JAVA) platform/testkit/src/main/java/jp/yagura/testkit/house/Sizes.java

lint: jdk ## formatting and the house rules
	$(MVN) -q spotless:check
	$(MVN) -q test -Dtest='*House*Test,*Rules*Test' -Dsurefire.failIfNoSpecifiedTests=false

format: jdk ## format the sources
	$(MVN) -q spotless:apply

release: jdk ## make what one installs: target/release/yagura-VERSION.tar.gz with checksums and SBOM
	@make/release

bench: jdk build ## measure latency, throughput, start-up and memory; writes docs/benchmarks.md; PARTS="alert public" prints those alone
	@PARTS="$(PARTS)" make/bench

screens: jdk ## photograph every page and state; renews the pictures of docs/guide
	@make/browser
	@make/screens

jdk:
	@if [ -z "$(JAVA_HOME)" ]; then \
	  echo "Yagura needs JDK 25 or newer and found none: install one (for example Temurin 25) or set JAVA_HOME to it." >&2; exit 1; fi

-include make/*.mk
