# Containers: docs/operate/containers.md.
.PHONY: images images-check base-images compose-check

images: jdk ## build the images of the services and the gateway, with a Docker engine
	@make/images

images-check: images ## check them: user, shell, labels, health check, size
	@make/images-check

base-images: jdk ## pull what ours are built on and run beside; package it here where no registry answers
	@make/base-images

compose-check: images base-images ## deploy/compose from nothing to the closed incident; times, secrets, rules
	@deploy/compose/check
