# Containers: docs/operate/containers.md.
.PHONY: images images-check base-images

images: jdk ## build the images of the services and the gateway, with a Docker engine
	@make/images

images-check: images ## check them: user, size, shell, read-only run, time until ready
	@make/images-check

base-images: jdk ## pull what ours are built on and run beside; package it here where no registry answers
	@make/base-images
