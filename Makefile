# The commands of the house. Each is a thin name for a Python program; see tests/README.md and README.md.
# A Python of 3.11 or newer is all that must be there: `make PYTHON=python3.12 run` names one.

PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3.14 python3; do command -v $$p && break; done)
VENV := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help venv

help: ## these lines
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

venv: ## .venv from the hashed lock
	@$(PYTHON) tools/prepare.py venv
