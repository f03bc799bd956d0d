# The commands of the house. Each is a short name for a Python program, so that nothing here depends on a shell's ways.
# A Python of 3.11 or newer is all that must be there: `make PYTHON=python3.12 run` names one.

PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3.14 python3; do command -v $$p && break; done)
VENV := .venv/bin
# What Python compiled once it may keep: else each of the many processes of a run would compile it again.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help run check fix test bench venv client wheel lock clean

help: ## these lines
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1	/' | expand -t 16

run: ## set up what is missing, make the demonstration group once, and serve it
	@$(PYTHON) tools/prepare.py venv client
	@$(VENV)/rollingtext migrate
	@$(VENV)/rollingtext demo --once
	@exec $(VENV)/rollingtext serve

check: ## in half a minute: format, lint, types, layers, fast tests, the client's checks
	@$(PYTHON) tools/prepare.py venv node
	@$(VENV)/python tests/check.py

fix: ## mend what a machine can mend, then check
	@$(PYTHON) tools/prepare.py venv node
	@$(VENV)/python tests/check.py --fix

test: ## everything: the checks, every law at length, PostgreSQL, Redis and browsers for real
	@$(PYTHON) tools/prepare.py venv node client systems
	@$(VENV)/python tests/check.py --full

bench: ## measure brackets and the room, side by side with what others do
	@$(PYTHON) tools/prepare.py venv node client
	@$(VENV)/python -m bench

venv: ## .venv from the hashed lock
	@$(PYTHON) tools/prepare.py venv

client: ## client/dist, when its sources are newer
	@$(PYTHON) tools/prepare.py venv client

wheel: client ## a wheel with the built client and the migrations in it, for machines without Node
	@$(VENV)/uv build --quiet --wheel --no-build-isolation --out-dir dist
	@ls dist/*.whl

lock: ## all locks anew, from pyproject.toml and client/package.json
	@$(PYTHON) tools/prepare.py venv lock
	@cd client && npm install --package-lock-only --no-audit --no-fund

clean: ## remove what the commands made; what was written in the rooms (var/) stays
	@rm -rf .venv client/node_modules client/dist build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .cache client/.svelte-check
